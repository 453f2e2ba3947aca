package dev.precis.keyword;

import dev.precis.chars.Script;
import dev.precis.model.Keyword;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The keywords chosen so far. Each says something of its own: none is part of another or another with a word more, none
 * is another one inflected or abbreviated, and no word stands in more than two.
 */
final class ChosenKeywords {
    private final Terms terms;
    private final TokenPositions tokens;
    private final KeywordForms forms;
    private final KeywordGrammar grammar;
    private final List<Keyword> keywords = new ArrayList<>();
    private final List<Words> chosen = new ArrayList<>();

    ChosenKeywords(Terms terms, TokenPositions tokens, KeywordForms forms) {
        this.terms = terms;
        this.tokens = tokens;
        this.forms = forms;
        this.grammar = KeywordGrammar.BY_LANGUAGE.of(terms.language());
    }

    /** A keyword as it is compared. */
    private final class Words {
        private final String form;
        /** The first letters of its words in upper case, of one word its capitals. */
        private final String initials;
        /** Tokens of its words, and their terms. */
        private final int[] token;
        private final int[] term;
        /** Its words in lower case, null until one is asked for. */
        private final String[] word;

        Words(String form, String initials, int words) {
            this.form = form;
            this.initials = initials;
            token = new int[words];
            term = new int[words];
            word = new String[words];
        }

        /** A bit for each word. */
        int all() {
            return (1 << term.length) - 1;
        }

        String word(int i) {
            if (word[i] == null) {
                word[i] = forms.word(token[i]).toLowerCase(Locale.ROOT);
            }
            return word[i];
        }
    }

    List<Keyword> keywords() {
        return keywords;
    }

    int count() {
        return keywords.size();
    }

    /** Adds a candidate unless a keyword says it already; what it is scored by is a share of the best one's. */
    void add(Phrase phrase, double share) {
        String form = forms.form(phrase);
        boolean bigrams = terms.areBigrams();
        Words words = bigrams ? new Words(form.toLowerCase(Locale.ROOT), "", 0) : words(phrase, form);
        if (bigrams ? isNewForm(words) : isNew(words, phrase)) {
            chosen.add(words);
            keywords.add(new Keyword(form, keywords.isEmpty() ? share : Math.min(share, keywords.getLast().score())));
        }
    }

    private Words words(Phrase phrase, String form) {
        Words words = new Words(form, initials(form, phrase.words() > 1), phrase.words());
        int count = 0;
        for (int token = forms.first(phrase); count < words.term.length; token++) {
            if (terms.term(token) != Terms.STOP_WORD) {
                words.token[count] = token;
                words.term[count++] = terms.term(token);
            }
        }
        return words;
    }

    private boolean isNew(Words words, Phrase phrase) {
        int once = 0;
        int twice = 0;
        boolean vague = words.term.length > 1 && tokens.has(words.token[0], WordTrait.VAGUE);
        for (Words other : chosen) {
            int alike = alike(words, other);
            int found = alike >> Short.SIZE;
            alike &= words.all();
            // a vague word doesn't make another keyword: “global tech” beside “tech”
            if ((vague ? alike | 1 : alike) == words.all() || other.term.length > 1 && found == other.all()) {
                return false;
            }
            if (phrase.words() > 1 && phrase.count() == 1 && alike != 0) {
                return false;
            }
            if (words.initials.equals(other.initials)) {
                return false;
            }
            twice |= once & alike;
            once |= alike;
            if (twice != 0) {
                return false;
            }
        }
        return true;
    }

    /** Which words of the first are the other's, inflected perhaps, as bits; and which of the other's are its, sixteen bits higher. */
    private int alike(Words words, Words other) {
        int alike = 0;
        for (int i = 0; i < words.term.length; i++) {
            for (int j = 0; j < other.term.length; j++) {
                boolean same = words.term[i] == other.term[j] || sameInflected(words, i, other, j);
                if (same && tokens.signs(words.token[i]).equals(tokens.signs(other.token[j]))) {
                    alike |= 1 << i | 1 << j + Short.SIZE;
                }
            }
        }
        return alike;
    }

    private boolean sameInflected(Words words, int i, Words other, int j) {
        if (!forms.beginAlike(words.token[i], other.token[j])) {
            return false;
        }
        String word = words.word(i);
        String otherWord = other.word(j);
        return grammar.isInflected(word, otherWord) || grammar.isInflected(otherWord, word);
    }

    /** “UN” of “United Nations”, of “UN” and of “U.N.”; nothing two keywords share where there are no two letters. */
    private static String initials(String form, boolean phrase) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            boolean starts = i == 0 || (form.charAt(i - 1) == ' ' || form.charAt(i - 1) == '-') && !Character.isDigit(form.charAt(i));
            if (phrase ? starts : Character.isUpperCase(form.charAt(i))) {
                initials.append(Character.toUpperCase(form.charAt(i)));
            }
        }
        return initials.length() > 1 ? initials.toString() : form;
    }

    private boolean isNewForm(Words words) {
        return chosen.stream().noneMatch(other -> overlaps(other.form, words.form));
    }

    /** Whether one lower-case form says the other again, in a script that puts no blanks between words. */
    private static boolean overlaps(String chosen, String form) {
        return unspaced(form) && form.contains(chosen) || unspaced(chosen) && chosen.contains(form);
    }

    private static boolean unspaced(String form) {
        return Script.at(form.charAt(0)).runsWordsTogether();
    }
}
