package dev.precis.azure;

import java.time.Duration;

/**
 * What clients may ask for, and how much of it is kept.
 *
 * @param documents of one job
 * @param characters of all documents of a job together, in text elements
 * @param resultBytes what the results of all jobs may take in memory; the oldest give way
 * @param expiry how long a job is kept
 */
public record AzureLimits(int documents, int characters, long resultBytes, Duration expiry) {}
