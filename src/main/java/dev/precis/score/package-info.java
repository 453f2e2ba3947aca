/**
 * Step 4. Comes in: segmented texts, their terms and what to focus on; goes out: {@link dev.precis.score.Scores}, a score a
 * sentence with its named parts: centrality by TF-IDF, position, what it tells about the query. Entered by {@code select} and the summarizer.
 */
package dev.precis.score;
