package dev.precis.term;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what a query says to a summarizer from what it asks for: "Please summarize the discussion about the price" asks for the price, and
 * "Give me a short summary" for nothing in particular. Such words stand together at the beginning, or at the end in a language whose
 * verbs do: "価格についての議論を要約してください". Elsewhere they are words like others.
 */
public final class InstructionWords {
    /** Those of a language by its BCP 47 tag; none for a language without a list. */
    public static final PerLanguage<InstructionWords> BY_LANGUAGE = new PerLanguage<>(InstructionWords::new);

    /** What an instruction consists of, in small letters, longer phrases first. */
    private final List<String> phrases;
    /** Those of the phrases that make one. */
    private final Set<String> instructing;
    /** Those that what is asked for stands next to. */
    private final Set<String> ending;

    private InstructionWords(WordLists lists) {
        instructing = lists.set(Section.QUERY_INSTRUCTION);
        ending = lists.set(Section.QUERY_TOPIC);
        phrases = Stream.of(instructing, ending, lists.set(Section.QUERY_FRAME)).flatMap(Set::stream)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** What is left of a query; empty where it says nothing else. */
    public String without(String query) {
        int from = skip(query, 0, query.length(), true);
        int to = skip(query, from, query.length(), false);
        return hasLetters(query, from, to) ? query.substring(from, to).strip() : "";
    }

    /** Goes over phrases from one end of a stretch; stays there unless one of them makes an instruction. */
    private int skip(String query, int from, int to, boolean forth) {
        int start = from;
        int end = to;
        boolean instructs = false;
        String phrase;
        do {
            int first = Runs.end(query, start, end, c -> !Punctuation.isLetterOrDigit(c));
            int last = Runs.start(query, first, end, c -> !Punctuation.isLetterOrDigit(c));
            phrase = phraseAt(query, first, last, forth);
            instructs |= instructing.contains(phrase);
            start = forth ? first + phrase.length() : start;
            end = forth ? end : last - phrase.length();
        } while (!phrase.isEmpty() && !(instructs && ending.contains(phrase)));
        return forth ? instructs ? start : from : instructs ? end : to;
    }

    /** The longest phrase that opens or closes a stretch; empty for none. */
    private String phraseAt(String query, int from, int to, boolean opens) {
        for (String phrase : phrases) {
            int start = opens ? from : to - phrase.length();
            int end = start + phrase.length();
            if (start >= from && end <= to && query.regionMatches(true, start, phrase, 0, phrase.length())
                    && !isInWord(query, opens ? end : start, from, to)) {
                return phrase;
            }
        }
        return "";
    }

    /** Whether a word goes on across an offset; what is written without blanks ends anywhere. */
    private static boolean isInWord(String query, int at, int from, int to) {
        return at > from && at < to && Punctuation.isLetterOrDigit(query.charAt(at - 1)) && Punctuation.isLetterOrDigit(query.charAt(at))
                && !Punctuation.isUnspaced(query.charAt(at - 1)) && !Punctuation.isUnspaced(query.charAt(at));
    }

    private static boolean hasLetters(String query, int from, int to) {
        return Runs.end(query, from, to, c -> !Punctuation.isLetterOrDigit(c)) < to;
    }
}
