/**
 * The user's own documents as a corpus: in how many of them each term occurs, in an index of Apache Lucene. Comes in: documents
 * ({@link dev.precis.corpus.CorpusBuilder}) and names ({@link dev.precis.corpus.Corpora}); goes out: document frequencies, which
 * {@code score} and {@code keyword} weigh terms by. Nothing of a text is kept but which terms it holds, in no order. The only room
 * that knows Lucene's indexes. Entered by the summarizer and by those who build or name corpora.
 */
package dev.precis.corpus;
