/**
 * The protocol of Azure AI Language for extractive summarization, without its HTTP: bodies of jobs come in as JSON, jobs and errors
 * go out as JSON. {@link dev.precis.azure.AzureJobs} runs and keeps them; {@code rest} serves them where {@code precis.azure.enabled} says
 * so.
 */
package dev.precis.azure;
