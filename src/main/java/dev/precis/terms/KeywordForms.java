package dev.precis.terms;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

/** How a candidate is written, and whether it is written like a keyword. */
final class KeywordForms {
    /** What an occurrence as a verb weighs when a form is chosen. */
    private static final double VERBAL = 0.2;

    private static final int LOOKED_AT = 16;

    /** Occurrences that are no chance. */
    private static final int OFTEN = 3;

    private final Terms terms;
    private final TokenText tokens;
    private final WordKind kind;
    private final boolean bigrams;
    /** Forms chosen before, by the array of occurrences they were chosen from. */
    private final Map<int[], String> forms = new IdentityHashMap<>();
    /** For each term 1 or -1 once it is known whether it is a name. */
    private final byte[] nameTerm;

    KeywordForms(Terms terms, TokenText tokens) {
        this.terms = terms;
        this.tokens = tokens;
        this.kind = WordKind.of(terms.language());
        this.nameTerm = new byte[terms.termCount()];
        this.bigrams = Languages.readInBigrams(terms.language());
    }

    /**
     * The form a person would write: the most frequent one of those where case tells something; where there is none,
     * the most frequent one with capitals only on names and acronyms.
     */
    String form(Phrase phrase) {
        String form = forms.get(phrase.from());
        if (form == null) {
            form = choose(phrase);
            forms.put(phrase.from(), form);
        }
        return form;
    }

    private String choose(Phrase phrase) {
        Forms told = new Forms();
        Forms all = new Forms();
        boolean name = holdsName(phrase);
        for (int i = 0; i < looked(phrase); i++) {
            if (name && tokens.caseTells(phrase.from()[i])) {
                if (!told.addAlike(phrase, i)) {
                    told.add(written(phrase, i), i);
                }
            } else if (told.size == 0 && !all.addAlike(phrase, i)) {
                all.add(lowered(phrase, i), i);
            }
        }
        return mostFrequent(told.size == 0 ? all : told);
    }

    /** Counts the few different forms of a candidate, in order of first appearance. */
    private final class Forms {
        private String[] form = new String[2];
        private int[] count = new int[2];
        /** The occurrence each form was made from. */
        private int[] occurrence = new int[2];
        private int size;

        /** Counts an occurrence that is written like one before; false if none is. */
        boolean addAlike(Phrase phrase, int i) {
            for (int at = 0; at < size; at++) {
                int other = occurrence[at];
                if (tokens.alike(phrase.from()[i], phrase.to()[i], phrase.from()[other], phrase.to()[other])) {
                    count[at]++;
                    return true;
                }
            }
            return false;
        }

        void add(String added, int i) {
            int at = 0;
            while (at < size && !form[at].equals(added)) {
                at++;
            }
            if (at == size) {
                if (size == form.length) {
                    form = Arrays.copyOf(form, size * 2);
                    count = Arrays.copyOf(count, size * 2);
                    occurrence = Arrays.copyOf(occurrence, size * 2);
                }
                occurrence[size] = i;
                form[size++] = added;
            }
            count[at]++;
        }
    }

    /** A form without an adjective that goes with any noun: “tech” for “global tech”. */
    String withoutVagueOpening(String form) {
        int space = form.indexOf(' ');
        return space > 0 && kind.isVague(lower(form.substring(0, space))) ? form.substring(space + 1) : form;
    }

    /** Whether case tells a name somewhere in a phrase, and not just a heading that melted into a sentence. */
    private boolean holdsName(Phrase phrase) {
        for (int token = phrase.from()[0]; token <= phrase.to()[0]; token++) {
            if (terms.term(token) >= 0 && isNameTerm(terms.term(token))) {
                return true;
            }
        }
        return false;
    }

    /** Occurrences looked at: enough to tell, however long the text. */
    private static int looked(Phrase phrase) {
        return Math.min(phrase.count(), LOOKED_AT);
    }

    /** Of forms with the same stem a noun goes before a verb: “transformation” before “transforming”. */
    private String mostFrequent(Forms forms) {
        if (forms.size == 1) {
            return forms.form[0];
        }
        String best = "";
        double most = 0;
        for (int i = 0; i < forms.size; i++) {
            double weight = forms.count[i] * (kind.looksVerbal(forms.form[i]) ? VERBAL : 1);
            if (weight > most) {
                best = forms.form[i];
                most = weight;
            }
        }
        return best;
    }

    private String written(Phrase phrase, int i) {
        String form = kind.withoutElision(withoutPossessive(tokens.written(phrase.from()[i], phrase.to()[i]))).replace('\u00A0', ' ');
        // the stop of “U.S.” is no part of its token
        return form.indexOf('.') > 0 && form.indexOf('.') < 3 && tokens.after(phrase.to()[i]) == '.' ? form + '.' : form;
    }

    private String lowered(Phrase phrase, int i) {
        String written = written(phrase, i);
        if (kind.capitalizesNouns()) {
            return written;
        }
        StringBuilder form = new StringBuilder(written);
        int start = terms.start(phrase.from()[i]);
        for (int token = phrase.from()[i]; token <= phrase.to()[i]; token++) {
            int at = terms.start(token) - start;
            boolean keeps = tokens.isAcronym(token) || terms.term(token) >= 0 && isNameTerm(terms.term(token));
            if (!keeps) {
                form.setCharAt(at, Character.toLowerCase(form.charAt(at)));
            }
        }
        return form.toString();
    }

    /** Whether a term is a name wherever it stands. */
    boolean isNameTerm(int term) {
        if (nameTerm[term] == 0) {
            nameTerm[term] = (byte) (countsAsName(tokens.occurrences(), tokens.firstOccurrence(term), tokens.occurrenceCount(term)) ? 1 : -1);
        }
        return nameTerm[term] > 0;
    }

    /** Whether a candidate is a name: where case tells, it mostly has a capital, or it is an acronym. */
    boolean isName(Phrase phrase) {
        boolean allOfTerm = phrase.words() == 1 && phrase.count() == tokens.occurrenceCount(terms.term(phrase.first()));
        return allOfTerm ? isNameTerm(terms.term(phrase.first())) : countsAsName(phrase.from(), 0, phrase.count());
    }

    private boolean countsAsName(int[] occurrences, int first, int count) {
        int told = 0;
        int capital = 0;
        int acronym = 0;
        int looked = Math.min(count, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            int token = occurrences[first + i];
            boolean severalCapitals = tokens.isAcronym(token);
            acronym += severalCapitals ? 1 : 0;
            if (tokens.caseTells(token)) {
                told++;
                capital += tokens.isCapital(token) || severalCapitals ? 1 : 0;
            }
        }
        return told > 0 ? capital * 2 > told : acronym * 2 > looked;
    }

    /** Whether a person would call it a keyword, as far as form and neighbours tell. */
    boolean isKeyword(Phrase phrase) {
        if (phrase.words() == 1 && isNameTerm(terms.term(phrase.first())) && isPartOfNames(phrase)) {
            return false;
        }
        if (bigrams) {
            return isKeywordOfPairs(phrase);
        }
        int first = tokens.traits(phrase.from()[0]);
        int last = tokens.traits(phrase.to()[0]);
        if ((first & last & WordTraits.LETTERS) == 0 || isFragment(phrase)) {
            return false;
        }
        if (phrase.words() > 1) {
            return isKeyPhrase(phrase, first, last);
        }
        if ((first & WordTraits.WEAK) != 0) {
            return false;
        }
        boolean name = isNameTerm(terms.term(phrase.first()));
        WordKind.Context context = name ? null : context(phrase);
        if (!name && !kind.mayBeNoun(context)) {
            return false;
        }
        String form = form(phrase);
        return form.length() >= (name ? 2 : 3) && !kind.isWeak(lower(form)) && (name || kind.isNoun(form, context));
    }

    private boolean isKeyPhrase(Phrase phrase, int first, int last) {
        if ((last & WordTraits.WEAK) != 0 || (first & WordTraits.VAGUE) != 0 && phrase.count() < OFTEN) {
            return false;
        }
        boolean opensLow = !isName(phrase);
        if (opensLow && (first & WordTraits.WEAK) != 0 || saysOneWordTwice(phrase)) {
            return false;
        }
        boolean closesLow = !isName(new Phrase(1, phrase.to(), phrase.to()));
        if (closesLow && (first & WordTraits.POSSESSIVE) != 0) {
            return false; // “Shanghai's Tech Scene” in a heading, “Shanghai's” and “tech” elsewhere
        }
        if (opensLow && isCompound(phrase) && context(phrase).last() * 2 < looked(phrase)) {
            return false;
        }
        if (opensLow && !closesLow && !kind.capitalizesNouns()) {
            return false; // “activist Chen”
        }
        boolean closes = (last & WordTraits.CLOSES_PHRASE) != 0;
        if (kind.capitalizesNouns()) {
            return closes;
        }
        return (!opensLow || (first & WordTraits.OPENS_PHRASE) != 0) && (!closesLow || closes) && !holdsWeakWord(phrase);
    }

    private boolean saysOneWordTwice(Phrase phrase) {
        int first = phrase.from()[0];
        int last = phrase.to()[0];
        return terms.sameForm(first, last) || lower(word(first)).equals(lower(word(last)));
    }

    private boolean holdsWeakWord(Phrase phrase) {
        for (int token = phrase.from()[0] + 1; token < phrase.to()[0]; token++) {
            if (terms.term(token) >= 0 && (tokens.traits(token) & (WordTraits.LETTERS | WordTraits.WEAK_AS_WRITTEN)) != WordTraits.LETTERS) {
                return true;
            }
        }
        return false;
    }

    /** Held together by a hyphen: before another word it is an adjective. */
    private boolean isCompound(Phrase phrase) {
        return isHyphen(tokens.after(phrase.from()[0]));
    }

    /** A part of longer names, mostly: “River”, “University”. */
    private boolean isPartOfNames(Phrase word) {
        int part = 0;
        for (int i = 0; i < looked(word); i++) {
            int token = word.from()[i];
            part += token > 0 && tokens.wordBefore(token) == token - 1 && isCapital(token - 1) && tokens.caseTells(token)
                    || tokens.goesOn(token) && isCapital(token + 1) && tokens.caseTells(token + 1) ? 1 : 0;
        }
        return part * 2 > looked(word);
    }

    private boolean isCapital(int token) {
        return terms.term(token) != Terms.STOP_WORD && tokens.isCapital(token);
    }

    /** Part of a hyphenated word, mostly. */
    private boolean isFragment(Phrase phrase) {
        int inside = 0;
        for (int i = 0; i < looked(phrase); i++) {
            inside += isHyphen(tokens.before(phrase.from()[i])) || isHyphen(tokens.after(phrase.to()[i])) ? 1 : 0;
        }
        return inside * 2 > looked(phrase);
    }

    private boolean isKeywordOfPairs(Phrase phrase) {
        String form = tokens.written(phrase.from()[0], phrase.to()[0]);
        int inside = 0;
        for (int i = 0; i < looked(phrase); i++) {
            boolean hangul = WrittenScript.of(tokens.before(phrase.from()[i])) == WrittenScript.HANGUL;
            inside += hangul && WrittenScript.of(form.charAt(0)) == WrittenScript.HANGUL ? 1 : 0;
        }
        return form.length() > 1 && inside * 2 <= looked(phrase) && hasLetter(form) && !kind.isWeak(form) && kind.standsAlone(form)
                && (phrase.words() > 1 || phrase.count() >= OFTEN || form.charAt(0) < 0x2E80);
    }

    private WordKind.Context context(Phrase phrase) {
        int determined = 0;
        int noun = 0;
        int verb = 0;
        int last = 0;
        for (int i = 0; i < looked(phrase); i++) {
            int token = phrase.to()[i];
            int before = tokens.wordBefore(phrase.from()[i]);
            if (before >= 0 && terms.term(before) == Terms.STOP_WORD) {
                int preceding = tokens.traits(before);
                determined += (preceding & WordTraits.DETERMINER) != 0 ? 1 : 0;
                noun += (preceding & WordTraits.PRECEDES_NOUN) != 0 ? 1 : 0;
                verb += (preceding & WordTraits.PRECEDES_VERB) != 0 ? 1 : 0;
            }
            last += tokens.goesOn(token) && terms.term(token + 1) != Terms.STOP_WORD ? 0 : 1;
        }
        return new WordKind.Context(looked(phrase), determined, noun, verb, last);
    }

    private String word(int token) {
        return kind.withoutElision(withoutPossessive(tokens.written(token)));
    }

    static String withoutPossessive(String form) {
        int end = form.length() - 2;
        boolean possessive = end > 0 && (form.charAt(end + 1) | 0x20) == 's' && (form.charAt(end) == '\'' || form.charAt(end) == '’');
        return possessive ? form.substring(0, end) : form;
    }

    /** Whether a word is more than a number: it begins with a letter, or has several capitals, or is like “5G”. */
    static boolean hasLetter(String word) {
        boolean letter = false;
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '_') {
                return false; // a mark of transcripts and programs
            }
            letter |= Character.isLetter(Character.codePointAt(word, i));
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return letter && (!Character.isDigit(word.charAt(0)) || capitals > 1 || capitals == 1 && word.length() == 2);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
