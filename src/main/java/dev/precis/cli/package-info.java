/**
 * The command line, on picocli: {@code Program} finds the command, each {@code Command} is one. Reads arguments and files, writes what
 * {@code wire} renders, and ends with an exit code. A command more is a class more and a line in {@code Program}. Entered by
 * {@code Main} alone.
 */
package dev.precis.cli;
