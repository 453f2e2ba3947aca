package dev.precis.term.lucene;

import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.util.ClasspathResourceLoader;

/** Words that say nothing about what a text is about, where Lucene's own list for a language is missing or too short. */
final class StopWords {
    private static final PerLanguage<CharArraySet> BY_LANGUAGE = new PerLanguage<>(
            lists -> CharArraySet.unmodifiableSet(new CharArraySet(lists.words(Section.DETECT_WORD), true)));

    private static final PerLanguage<CharArraySet> OF_TALK = new PerLanguage<>(lists -> {
        CharArraySet words = new CharArraySet(lists.words(Section.TERM_TALK), true);
        words.addAll(lists.words(Section.CUE_HESITATION));
        return CharArraySet.unmodifiableSet(words);
    });

    private StopWords() {}

    /** EnglishAnalyzer's 33 words and Snowball's 174, which Lucene ships but doesn't use. */
    static CharArraySet english() {
        return English.WORDS;
    }

    /** Read once, and in a native executable while it is built: the word list need not be in it. */
    private static final class English {
        private static final CharArraySet WORDS = CharArraySet.unmodifiableSet(words());

        private static CharArraySet words() {
            CharArraySet words = CharArraySet.copy(EnglishAnalyzer.getDefaultStopSet());
            words.addAll(snowball("english_stop.txt"));
            return words;
        }
    }

    /** The stop words of a language Lucene has none for: the frequent short words it is told by; empty where we have none either. */
    static CharArraySet of(String language) {
        return BY_LANGUAGE.of(language);
    }

    /** What is said in any talk, which no list of Lucene's holds: they were made for written text. Upper and lower case are one. */
    static CharArraySet ofTalk(String language) {
        return OF_TALK.of(language);
    }

    /** A set of words given with spaces between them. */
    static CharArraySet set(String words) {
        return new CharArraySet(Arrays.asList(words.split("\\s+")), true);
    }

    /** By Lucene's own loader: where Lucene is a module, its files are for itself alone. */
    private static CharArraySet snowball(String name) {
        try (Reader reader = new InputStreamReader(
                new ClasspathResourceLoader(SnowballFilter.class).openResource(name), StandardCharsets.UTF_8)) {
            return WordlistLoader.getSnowballWordSet(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read Lucene's " + name, e);
        }
    }
}
