/**
 * Keywords as a person would write them. Comes in: segmented texts and their terms; goes out: names and phrases in the form the
 * text writes most, best first. Entered by the summarizer alone.
 */
package dev.precis.keyword;
