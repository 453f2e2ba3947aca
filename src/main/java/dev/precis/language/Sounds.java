package dev.precis.language;

import java.util.Locale;
import java.util.Set;

/** What transcripts tell in brackets that is heard besides speech, in all languages at once: "[Music]", "(applause)". */
public final class Sounds {
    /** In characters; what is longer is none. */
    public static final int LONGEST = 20;
    private static final Set<String> WORDS = Set.copyOf(WordLists.SHARED.words(Section.SPLIT_SOUND));

    private Sounds() {}

    /** Whether a word, however its letters are written, is one. */
    public static boolean hold(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence is a sound in brackets and no more: "(lacht)". */
    public static boolean isAll(String sentence) {
        int last = sentence.length() - 1;
        int bracket = last < 2 ? -1 : "[(（".indexOf(sentence.charAt(0));
        return bracket >= 0 && sentence.charAt(last) == "])）".charAt(bracket) && hold(sentence.substring(1, last));
    }
}
