/**
 * The door to Lucene: for each language the tokenizer's rules, the filters and the stemmer of Lucene's Analyzer, with the same
 * tokens and terms. Entered by {@code term} alone; no other room of steps 1 to 3 names a class of Lucene.
 */
package dev.precis.term.lucene;
