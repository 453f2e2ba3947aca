package dev.precis.corpus;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.Version;

/**
 * What a corpus says of itself, kept with Lucene's commit as its user data.
 *
 * @param language the BCP 47 tag its documents were read as, empty where nobody knows
 * @param analysis the release of Lucene whose filters wrote the terms: another one may write some words otherwise; empty where nobody knows
 * @param time when it was committed, in whole seconds
 */
record Metadata(String language, String analysis, Instant time) {
    /** What the terms of an index mean; another number is another meaning. */
    private static final String FORMAT = "1";
    private static final String FORMAT_KEY = "precis.format";
    private static final String LANGUAGE_KEY = "precis.language";
    private static final String ANALYSIS_KEY = "precis.analysis";
    private static final String TIME_KEY = "precis.time";

    /** Of a corpus that is committed now. */
    static Metadata now(String language) {
        return new Metadata(language, currentAnalysis(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    static String currentAnalysis() {
        return "lucene-" + Version.LATEST;
    }

    Map<String, String> toUserData() {
        Map<String, String> data = new TreeMap<>();
        data.put(FORMAT_KEY, FORMAT);
        data.put(LANGUAGE_KEY, language);
        data.put(ANALYSIS_KEY, analysis);
        data.put(TIME_KEY, time.toString());
        return data;
    }

    /** @throws CorpusException when an index is none of Precis' own, or of a release that came later */
    static Metadata of(String corpus, Map<String, String> userData) {
        String format = userData.get(FORMAT_KEY);
        if (format == null) {
            throw new CorpusException(corpus, "precis did not build this index; if a search engine did, name its field of texts by "
                    + Corpora.fieldSetting(corpus), null);
        }
        if (!format.equals(FORMAT)) {
            throw new CorpusException(corpus, "it has format " + format + ", this release reads format " + FORMAT, null);
        }
        return new Metadata(userData.get(LANGUAGE_KEY), userData.get(ANALYSIS_KEY), Instant.parse(userData.get(TIME_KEY)));
    }
}
