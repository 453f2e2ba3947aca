package dev.precis.bench;

import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import dev.precis.sentence.split.SentenceSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** Precis' sentence splitter and the ones it is measured against. */
final class SentenceFinders {
    /** Finds the ends of the sentences of a text, in UTF-16 units and in order. */
    @FunctionalInterface
    interface Finder {
        void find(String text, IntConsumer end);
    }

    private SentenceFinders() {}

    /** Each by its name, for a language. OpenNLP has its German model for German and its English one for the rest. */
    static Map<String, Function<String, Finder>> all() {
        Map<String, Function<String, Finder>> finders = new LinkedHashMap<>();
        finders.put("Precis", SentenceFinders::precis);
        finders.put("JDK", language -> jdk(Locale.forLanguageTag(language)));
        finders.put("ICU", language -> icu(com.ibm.icu.text.BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language))));
        finders.put("ICU + suppressions", language -> {
            ULocale locale = ULocale.forLanguageTag(language);
            return icu(FilteredBreakIteratorBuilder.getInstance(locale)
                    .wrapIteratorWithFilter(com.ibm.icu.text.BreakIterator.getSentenceInstance(locale)));
        });
        SentenceModel english = model("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
        SentenceModel german = model("/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin");
        finders.put("OpenNLP", language -> openNlp(new SentenceDetectorME(language.equals("de") ? german : english)));
        return finders;
    }

    private static Finder precis(String language) {
        SentenceSplitter splitter = SentenceSplitter.forLanguage(language);
        return (text, ends) -> splitter.split(text, 0, text.length(), (start, end) -> ends.accept(end));
    }

    private static Finder jdk(Locale locale) {
        return (text, ends) -> {
            BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
            sentences.setText(text);
            for (sentences.first(); sentences.next() != BreakIterator.DONE;) {
                ends.accept(sentences.current());
            }
        };
    }

    private static Finder icu(com.ibm.icu.text.BreakIterator sentences) {
        return (text, ends) -> {
            sentences.setText(text);
            for (sentences.first(); sentences.next() != com.ibm.icu.text.BreakIterator.DONE;) {
                ends.accept(sentences.current());
            }
        };
    }

    private static Finder openNlp(SentenceDetectorME detector) {
        return (text, ends) -> {
            for (Span span : detector.sentPosDetect(text)) {
                ends.accept(span.getEnd());
            }
        };
    }

    private static SentenceModel model(String resource) {
        try (InputStream in = SentenceFinders.class.getResourceAsStream(resource)) {
            return new SentenceModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
