package dev.precis.term;

import dev.precis.chars.StringTable;
import dev.precis.language.Languages;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Step 3: reads the terms of a text, in one pass of one tokenizer over all of it. Tokens and terms are those of Lucene's Analyzer for
 * the language over a text whose apostrophes are straight; what its filters make of a word is remembered, since they make the same of
 * it every time. Safe for any number of threads.
 */
public final class Analysis {
    private static final Map<String, Analysis> ANALYSES = new ConcurrentHashMap<>();

    private static final PerLanguage<Map<String, String>> SHORTHANDS = new PerLanguage<>(lists -> lists.words(Section.QUERY_SHORTHAND)
            .stream().map(entry -> entry.split(" ", 2)).collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1])));

    private final StemCache stems = new StemCache();
    private final Workers<TermsBuilder> builders;

    private Analysis(String language) {
        builders = new Workers<>(() -> new TermsBuilder(language, stems));
    }

    /**
     * The analysis for a BCP 47 tag; a language Lucene has no chain for gets Unicode word segmentation alone.
     *
     * @throws dev.precis.model.InvalidRequestException when the tag is malformed
     */
    public static Analysis forLanguage(String tag) {
        Analysis analysis = ANALYSES.get(tag);
        if (analysis != null) {
            return analysis; // the tag of an analysis resolves to itself
        }
        String known = Languages.analyzedAs(Languages.resolve(tag));
        return ANALYSES.computeIfAbsent(known, Analysis::new);
    }

    /** Reads the terms of several texts into one numbering; noise sentences have no tokens. */
    public Terms read(List<SegmentedText> texts) {
        int sentences = 0;
        for (SegmentedText text : texts) {
            sentences += text.sentences().size();
        }
        TermsBuilder builder = builders.take();
        builder.start(sentences);
        for (SegmentedText text : texts) {
            builder.startDocument(text.source());
            for (Sentence sentence : text.sentences()) {
                if (!sentence.isNoise()) {
                    builder.add(sentence.start(), sentence.end());
                }
                builder.endSentence();
            }
            builder.endDocument();
        }
        Terms terms = builder.build();
        keep(builder);
        return terms;
    }

    /**
     * The terms of another text, a query or a title, by the numbers they have in {@code terms}, in order; stop words and
     * terms that don't occur there are left out.
     */
    public int[] lookup(Terms terms, String text) {
        IntStream.Builder found = IntStream.builder();
        forEachWord(text, form -> {
            int term = terms.find(form);
            if (term != StringTable.ABSENT) {
                found.add(term);
            }
        });
        return found.build().toArray();
    }

    /** Looks up the words of a query. */
    public Asked ask(Terms terms, String query) {
        Map<String, String> shorthands = SHORTHANDS.of(terms.language());
        Query asked = new Query(terms, terms.language(), new NamesInCode(terms, shorthands, this::terms));
        forEachWord(inFull(terms, query, shorthands), asked::add);
        Questions.Kind kind = Questions.BY_LANGUAGE.of(terms.language()).kindOf(query);
        return asked.asked(kind.answer(), lookup(terms, kind.words()), kind.named(), kind.isWhat());
    }

    /** A query with the words that its shorthands stand for, where the texts don't have these: "revenue in Q3". */
    private String inFull(Terms terms, String query, Map<String, String> shorthands) {
        String full = query;
        for (Map.Entry<String, String> shorthand : shorthands.entrySet()) {
            int at = query.toLowerCase(Locale.ROOT).indexOf(shorthand.getKey());
            if (at >= 0 && lookup(terms, shorthand.getKey()).length == 0) {
                full = full.replaceFirst("(?iU)\\b" + shorthand.getKey() + "\\b", shorthand.getValue());
            }
        }
        return full;
    }

    /** The terms of a text by itself, in order; stop words are left out. */
    public List<String> terms(String text) {
        List<String> found = new ArrayList<>();
        forEachWord(text, form -> {
            if (!form.isStopWord()) {
                found.add(form.term());
            }
        });
        return found;
    }

    private void forEachWord(String text, Consumer<WordForm> action) {
        if (text.isEmpty()) {
            return;
        }
        TermsBuilder builder = builders.take();
        TokenReader tokens = builder.reader();
        tokens.read(text);
        while (tokens.next()) {
            action.accept(tokens.form());
        }
        tokens.finish();
        keep(builder);
    }

    private void keep(TermsBuilder builder) {
        if (builder.isSmall()) {
            builders.keep(builder);
        }
    }
}
