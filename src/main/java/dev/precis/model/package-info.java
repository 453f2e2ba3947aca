/**
 * The words of the contract: what is asked for ({@link dev.precis.model.SummaryRequest}, {@link dev.precis.model.Document},
 * {@link dev.precis.model.Length}) and what is answered ({@link dev.precis.model.Summary}). Records and enums that check their own
 * values and compute nothing. Every room may use them; they know no other room.
 */
package dev.precis.model;
