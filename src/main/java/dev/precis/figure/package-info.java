/**
 * Statements of different documents about the same thing whose numbers differ. Comes in: segmented texts and their terms; goes out:
 * where such statements and their figures stand, best first. An empty list is right far more often than a wrong entry. Entered by
 * the summarizer alone.
 */
package dev.precis.figure;
