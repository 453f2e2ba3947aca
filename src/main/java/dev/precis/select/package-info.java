/**
 * Step 5. Comes in: scores and a budget; goes out: {@link dev.precis.select.Selection}, the sentences that fit the budget and say the
 * most together without saying it twice. Entered by the summarizer; {@code wire} asks {@link dev.precis.select.TokenEstimate}.
 */
package dev.precis.select;
