/**
 * What commands read and write: standard streams and terminals, compressed files, lines in bulk, work done in order by many threads, the
 * file of answers that a later run goes on with, and how far it has come. Knows no command and no engine. Entered by {@code cli} alone.
 */
package dev.precis.cli.io;
