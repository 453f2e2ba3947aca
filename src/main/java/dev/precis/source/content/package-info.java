/**
 * The main content of a web page, told from menus, boxes and comments. Comes in: a parsed page; goes out: its blocks, each with
 * its verdict. Entered by {@code source} alone.
 */
package dev.precis.source.content;
