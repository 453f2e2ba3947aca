/**
 * Precis for LangChain4j: {@link dev.precis.langchain4j.CompressingContentAggregator} cuts what retrieval found down to what bears
 * on the question, {@link dev.precis.langchain4j.SummarizingDocumentTransformer} documents to their summaries.
 */
package dev.precis.langchain4j;
