/**
 * Step 4. Comes in: segmented texts, their terms, what to focus on and the budget; goes out: {@link dev.precis.score.Scores}, a score
 * a sentence with its named parts: centrality by TF-IDF, position, what it tells about the query. Entered by {@code select} and the
 * summarizer.
 */
package dev.precis.score;
