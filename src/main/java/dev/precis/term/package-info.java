/**
 * Step 3. Comes in: segmented texts; goes out: {@link dev.precis.term.Terms}, every token with its term and its sentence, and how
 * often each term occurs: the counts TF-IDF is made of. Later steps see {@code Terms} and {@code Analysis}; the tokenizer and the
 * filters are behind the door {@code lucene}.
 */
package dev.precis.term;
