package dev.precis.terms;

import dev.precis.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The keywords chosen so far. Each says something of its own: none is part of another or another with a word more, none
 * is another one inflected or abbreviated, and no word stands in more than two.
 */
final class ChosenKeywords {
    /** Keywords that a word may stand in. */
    private static final int MOST_WITH_A_WORD = 2;

    /** Letters that tell what an abbreviation stands for: “tech”, “info”. */
    private static final int LEAST_ABBREVIATION = 3;

    private final Terms terms;
    private final WordKind kind;
    private final boolean bigrams;
    private final List<Keyword> keywords = new ArrayList<>();
    private final List<Words> chosen = new ArrayList<>();

    ChosenKeywords(Terms terms) {
        this.terms = terms;
        this.kind = WordKind.of(terms.language());
        this.bigrams = Languages.readInBigrams(terms.language());
    }

    /**
     * A keyword as it is compared.
     *
     * @param lower its form in lower case
     * @param initials the first letters of its words in upper case; of one word its capitals
     * @param term the terms of its words
     * @param word its words in lower case
     */
    private record Words(String lower, String initials, int[] term, String[] word) {}

    List<Keyword> keywords() {
        return keywords;
    }

    int count() {
        return keywords.size();
    }

    /** Adds a candidate unless a keyword says it already; what it is scored by is a share of the best one's. */
    void add(Phrase phrase, String form, double share) {
        Words words = words(phrase, form);
        if (isNew(words)) {
            chosen.add(words);
            keywords.add(new Keyword(form, share));
        }
    }

    private Words words(Phrase phrase, String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        int[] term = new int[phrase.words()];
        int count = 0;
        for (int token = phrase.from()[0]; token <= phrase.to()[0] && count < term.length; token++) {
            if (terms.term(token) != Terms.STOP_WORD) {
                term[count++] = terms.term(token);
            }
        }
        return new Words(lower, initials(form), term, lower.split("[ -]"));
    }

    private boolean isNew(Words words) {
        String essence = withoutVagueOpening(words.lower);
        int[] uses = new int[words.term.length];
        for (Words other : chosen) {
            if (overlaps(other.lower, words.lower) || !essence.equals(words.lower) && overlaps(other.lower, essence)) {
                return false;
            }
            if (!bigrams && (saysPartOf(words, other) || words.initials.equals(other.initials) || abbreviates(words.word, other.word))) {
                return false;
            }
            for (int i = 0; i < uses.length; i++) {
                uses[i] += holds(other.term, words.term[i]) ? 1 : 0;
                if (!bigrams && uses.length > 1 && uses[i] == MOST_WITH_A_WORD) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A form without an adjective that goes with any noun: “tech” for “global tech”. */
    private String withoutVagueOpening(String form) {
        int space = form.indexOf(' ');
        return space > 0 && kind.isVague(form.substring(0, space)) ? form.substring(space + 1) : form;
    }

    /** Whether all words of one are the other's, inflected perhaps; or the other way round for a phrase. */
    private boolean saysPartOf(Words words, Words other) {
        return isWithin(words, other) || other.term.length > 1 && isWithin(other, words);
    }

    private boolean isWithin(Words part, Words whole) {
        for (int i = 0; i < part.term.length; i++) {
            if (!holds(whole.term, part.term[i]) && !(part.term.length == part.word.length && holdsInflected(whole.word, part.word[i]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(int[] terms, int sought) {
        for (int term : terms) {
            if (term == sought) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsInflected(String[] words, String sought) {
        for (String word : words) {
            if (word.equals(sought) || kind.isInflected(word, sought) || kind.isInflected(sought, word)) {
                return true;
            }
        }
        return false;
    }

    /** “tech companies” for “technology companies”: all words alike but one, which the other one's begins with. */
    private static boolean abbreviates(String[] words, String[] others) {
        if (words.length != others.length || words.length == 1) {
            return false;
        }
        int abbreviated = 0;
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(others[i])) {
                boolean begins = words[i].startsWith(others[i]) || others[i].startsWith(words[i]);
                abbreviated += begins && Math.min(words[i].length(), others[i].length()) >= LEAST_ABBREVIATION ? 1 : words.length;
            }
        }
        return abbreviated == 1;
    }

    /** “UN” of “United Nations”, of “UN” and of “U.N.”; nothing two keywords share where there are no two letters. */
    private static String initials(String form) {
        StringBuilder initials = new StringBuilder();
        boolean phrase = form.indexOf(' ') >= 0;
        for (int i = 0; i < form.length(); i++) {
            boolean starts = i == 0 || form.charAt(i - 1) == ' ' || form.charAt(i - 1) == '-';
            if (phrase ? starts : Character.isUpperCase(form.charAt(i))) {
                initials.append(Character.toUpperCase(form.charAt(i)));
            }
        }
        return initials.length() > 1 ? initials.toString() : form;
    }

    /** Whether one lower-case form says the other again: equal, a word of a phrase, a phrase with a word more. */
    private static boolean overlaps(String chosen, String form) {
        boolean longer = chosen.indexOf(' ') >= 0 && holds(form, chosen) || unspaced(form) && form.contains(chosen);
        return longer || holds(chosen, form) || unspaced(chosen) && chosen.contains(form);
    }

    /** Whether a form holds another between spaces or its ends. */
    private static boolean holds(String form, String other) {
        for (int at = form.indexOf(other); at >= 0; at = form.indexOf(other, at + 1)) {
            int end = at + other.length();
            if ((at == 0 || form.charAt(at - 1) == ' ') && (end == form.length() || form.charAt(end) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static boolean unspaced(String form) {
        WrittenScript script = WrittenScript.of(form.charAt(0));
        return script == WrittenScript.HAN || script == WrittenScript.KANA || script == WrittenScript.HANGUL || script == WrittenScript.THAI;
    }
}
