/**
 * The command line: {@code summarize} for files, {@code bulk} for lines of JSON. Reads arguments and files, writes what
 * {@code wire} renders, and ends with an exit code. Entered by {@code Main} alone.
 */
package dev.precis.cli;
