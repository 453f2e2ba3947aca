package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.WordCursor;
import dev.precis.chars.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the words of sentences by the use that pages have for them, and learns what the text itself is about. */
final class PageWordCounter {
    /** A text is about what its sentences mention so often. */
    private static final int FEWEST_MENTIONS = 2;
    /** Of "cookie" and "newsletter", which stand alone or in a longer word, with a capital or without. */
    private static final List<String> STEMS = List.of("ookie", "ewsletter");

    private final CharIndex characters;
    private final char[] text;
    private final WordTable table;
    private final WordCursor words;
    /** Whether there is a quotation mark in the text. */
    private final boolean quoted;
    /** By hashes of words for what only pages have, how often text speaks of them. */
    private final Map<Integer, Integer> topics = new HashMap<>();

    PageWordCounter(CharIndex characters, WordTable table, WordCursor words) {
        this.characters = characters;
        this.text = characters.units();
        this.table = table;
        this.words = words;
        this.quoted = characters.has('"') || characters.hasRareMarks();
    }

    /**
     * Counts the words of a sentence by their kinds.
     *
     * @param prose whether it is one of several in running text: there a quotation in it says what others say
     */
    PageWordCounts count(int from, int to, boolean prose) {
        PageWordCounts counts = new PageWordCounts();
        boolean quotes = prose && quoted;
        int at = from;
        boolean inQuotation = false;
        int opening = 0;
        words.over(from, to);
        while (words.next()) {
            for (; quotes && at < words.start(); at++) {
                inQuotation = inQuotation ? !Punctuation.closesQuotation(text[at]) : Punctuation.opensQuotation(text[at]);
            }
            int flags = inQuotation || isInName(words.start(), words.end(), from, to) ? 0 : words.in(table);
            flags = (flags & PageWords.COMMON_THING) != 0 && compares(to) ? 0 : flags;
            counts.add(flags);
            counts.setsOpenerOff |= counts.count == 1 && words.end() < to && text[words.end()] == ',';
            opening = counts.count == 1 ? words.hash() : opening;
            if (Punctuation.isDigit(words.first())) {
                counts.numbers++;
            } else {
                boolean address = (flags & PageWords.ADDRESS) != 0;
                counts.address += address ? 1 : 0;
                counts.subjects += address && (counts.first & PageWords.ADDRESS) != 0 && words.hash() == opening ? 1 : 0;
                counts.lowered += Punctuation.isLower(words.first()) && words.length() > 3 ? 1 : 0;
                counts.capitalized += Punctuation.isLower(words.first()) ? 0 : 1;
                if (address) {
                    continue;
                }
                if ((flags & PageWords.FUNCTION) != 0) {
                    counts.tellsOfThem |= (flags & PageWords.OTHERS) != 0 && counts.cues == 0 && counts.address == 0;
                } else {
                    countContent(counts, flags, prose);
                }
            }
        }
        return counts;
    }

    private void countContent(PageWordCounts counts, int flags, boolean prose) {
        counts.content++;
        if ((flags & (PageWords.ACTION | PageWords.OF_PAGES)) != 0) {
            counts.cues++;
            counts.actions += (flags & PageWords.ACTION) != 0 ? 1 : 0;
            counts.strong += (flags & PageWords.STRONG) != 0 ? 1 : 0;
            counts.things += (flags & PageWords.THING) != 0 ? 1 : 0;
            boolean solicits = solicits(flags) && !(prose && isTopic(flags));
            counts.solicits += solicits ? 1 : 0;
            counts.offers += solicits && (flags & PageWords.STRONG) != 0 ? 1 : 0;
        } else {
            counts.opensWithOthers |= counts.actions == 0 && counts.address == 0;
            counts.told += Punctuation.isUpper(words.first()) || words.isInAddress() ? 0 : 1;
        }
    }

    /** Whether a word that compares stands right behind the word of the cursor: "more than". */
    private boolean compares(int to) {
        int start = words.end() + 1;
        int end = characters.skipWord(start, to);
        return end > start && end < to && (table.get(text, start, end) & PageWords.THAN) != 0;
    }

    /** Whether a word is of what pages have and programs don't. */
    private static boolean solicits(int flags) {
        return (flags & PageWords.OF_PAGES) != 0 && (flags & PageWords.TOOL) == 0;
    }

    private boolean isTopic(int flags) {
        return (flags & PageWords.STRONG) != 0 && topics.getOrDefault(topic(), 0) >= FEWEST_MENTIONS;
    }

    /** Takes a sentence that is text: what is mentioned twice the text is about. True if that is a thing that only pages have. */
    boolean mentions(int from, int to) {
        boolean any = false;
        for (words.over(from, to); words.next();) {
            int flags = words.in(table);
            boolean thing = solicits(flags) && (flags & PageWords.STRONG) != 0 || stem(words.start(), words.end()) != null;
            any |= thing && topics.merge(topic(), 1, Integer::sum) >= FEWEST_MENTIONS;
        }
        return any;
    }

    /** What the word of the cursor is about: "Cookie", "cookies" and "Cookie-Richtlinie" are of the same. */
    private int topic() {
        String stem = stem(words.start(), words.end());
        return stem == null ? words.hash() : stem.hashCode();
    }

    /** Which of the stems that pages of all languages share stands in {@code text[from,to)}; null for none. */
    String stem(int from, int to) {
        for (String stem : STEMS) {
            if (characters.contains(stem, from, to)) {
                return stem;
            }
        }
        return null;
    }

    /** Whether stops glue a word into the name of a program, a file or a package: {@code com.acme.Main}, {@code config.yaml}. */
    private boolean isInName(int start, int end, int from, int to) {
        return end + 1 < to && text[end] == '.' && Punctuation.isLetterOrMark(text[end + 1])
                && !characters.text().startsWith("www", start)
                || start > from && text[start - 1] == '.' && Punctuation.isUpper(text[start]);
    }
}
