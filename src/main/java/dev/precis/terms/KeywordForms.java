package dev.precis.terms;

import java.util.Arrays;
import java.util.Locale;

/** How a candidate is written, and whether it is written like a keyword. */
final class KeywordForms {
    /** What an occurrence as a verb weighs when a form is chosen. */
    private static final double VERBAL = 0.2;

    /** What an occurrence with an ending weighs when the form without it occurs. */
    private static final double INFLECTED = 0.3;

    private static final int LOOKED_AT = 16;

    /** Occurrences that are no chance. */
    private static final int OFTEN = 3;

    private final Terms terms;
    private final TokenText tokens;
    private final WordKind kind;
    private final boolean bigrams;
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
        int choice = choice(phrase);
        return (choice & 1) != 0 ? written(phrase, choice >> 1) : lowered(phrase, choice >> 1);
    }

    /** The occurrence whose form stands for a candidate. */
    private int shown(Phrase phrase) {
        return choice(phrase) >> 1;
    }

    private int choice(Phrase phrase) {
        if (!phrase.isFormKnown()) {
            phrase.show(choose(phrase));
        }
        return phrase.shown();
    }

    private int choose(Phrase phrase) {
        boolean name = holdsName(phrase);
        if (isWrittenOneWay(phrase)) {
            int told = name ? firstTold(phrase) : -1;
            return told >= 0 ? told << 1 | 1 : 0;
        }
        Forms told = new Forms();
        Forms all = new Forms();
        for (int i = 0; i < looked(phrase); i++) {
            if (name && tokens.caseTells(phrase.from()[i])) {
                told.add(phrase, i);
            } else if (told.size == 0) {
                all.add(phrase, i);
            }
        }
        return told.size > 0 ? mostFrequent(phrase, told, true) << 1 | 1 : mostFrequent(phrase, all, false) << 1;
    }

    /** Whether there is but one form to choose. */
    private boolean isWrittenOneWay(Phrase phrase) {
        boolean word = phrase.words() == 1 && !tokens.isAcronym(phrase.first());
        for (int i = 1; i < looked(phrase); i++) {
            if (word ? !terms.sameForm(phrase.from()[i], phrase.first())
                    : !tokens.alike(phrase.from()[i], phrase.to()[i], phrase.first(), phrase.to()[0])) {
                return false;
            }
        }
        return true;
    }

    private int firstTold(Phrase phrase) {
        for (int i = 0; i < looked(phrase); i++) {
            if (tokens.caseTells(phrase.from()[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Counts the few different forms of a candidate, in order of first appearance. */
    private final class Forms {
        private int[] count = new int[2];
        /** The first occurrence of each form. */
        private int[] occurrence = new int[2];
        private int size;

        void add(Phrase phrase, int i) {
            for (int at = 0; at < size; at++) {
                int other = occurrence[at];
                if (tokens.alike(phrase.from()[i], phrase.to()[i], phrase.from()[other], phrase.to()[other])) {
                    count[at]++;
                    return;
                }
            }
            if (size == count.length) {
                count = Arrays.copyOf(count, size * 2);
                occurrence = Arrays.copyOf(occurrence, size * 2);
            }
            occurrence[size] = i;
            count[size++] = 1;
        }
    }

    /**
     * Of forms with the same stem a noun goes before a verb, “transformation” before “transforming”, and a word before
     * the same with an ending of a case.
     */
    private int mostFrequent(Phrase phrase, Forms forms, boolean asWritten) {
        if (forms.size == 1) {
            return forms.occurrence[0];
        }
        String[] form = kind.changesForms() ? strings(phrase, forms, asWritten) : null;
        int best = 0;
        double most = 0;
        for (int i = 0; i < forms.size; i++) {
            int count = forms.count[i];
            boolean inflected = false;
            for (int j = 0; j < forms.size; j++) {
                boolean same = form == null ? sameForm(phrase, forms.occurrence[i], forms.occurrence[j], asWritten) : form[j].equals(form[i]);
                count += j != i && same ? forms.count[j] : 0;
                inflected |= form != null && kind.givesFormTo(form[j], form[i]);
            }
            int last = phrase.to()[forms.occurrence[i]];
            double weight = count * ((tokens.traits(last) & WordTraits.VERBAL) != 0 ? VERBAL : 1) * (inflected ? INFLECTED : 1);
            if (weight > most) {
                best = forms.occurrence[i];
                most = weight;
            }
        }
        return best;
    }

    private String[] strings(Phrase phrase, Forms forms, boolean asWritten) {
        String[] form = new String[forms.size];
        for (int i = 0; i < form.length; i++) {
            form[i] = asWritten ? written(phrase, forms.occurrence[i]) : lowered(phrase, forms.occurrence[i]);
        }
        return form;
    }

    /** Whether two occurrences differ in a possessive alone, or in capitals where these tell nothing. */
    private boolean sameForm(Phrase phrase, int i, int j, boolean asWritten) {
        int from = phrase.from()[i];
        int other = phrase.from()[j];
        int length = lengthWithoutPossessive(from, phrase.to()[i]);
        return length == lengthWithoutPossessive(other, phrase.to()[j]) && tokens.isAcronym(from) == tokens.isAcronym(other)
                && tokens.sameText(from, other, length, !asWritten);
    }

    private int lengthWithoutPossessive(int from, int to) {
        return terms.end(to) - terms.start(from) - ((tokens.traits(to) & WordTraits.POSSESSIVE) != 0 ? 2 : 0);
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

    private String written(Phrase phrase, int i) {
        String form = kind.withoutElision(withoutPossessive(tokens.written(phrase.from()[i], phrase.to()[i]))).replace('\u00A0', ' ');
        // the stop of “U.S.” is no part of its token
        return form.indexOf('.') > 0 && form.indexOf('.') < 3 && tokens.after(phrase.to()[i]) == '.' ? form + '.' : form;
    }

    private String lowered(Phrase phrase, int i) {
        String written = written(phrase, i);
        if (kind.capitalizesNouns() || !holdsCapital(phrase.from()[i], phrase.to()[i])) {
            return written;
        }
        StringBuilder form = new StringBuilder(written);
        int start = terms.start(phrase.from()[i]) + kind.elision(tokens.written(phrase.from()[i]));
        boolean neverLow = phrase.words() > 1 && isNeverLow(phrase);
        for (int token = phrase.from()[i]; token <= phrase.to()[i]; token++) {
            int at = Math.max(0, terms.start(token) - start);
            boolean keeps = tokens.isAcronym(token) || terms.term(token) >= 0 && (neverLow || isNameTerm(terms.term(token)));
            if (!keeps && at < form.length()) {
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

    /** Whether a word is a name with the ending of a people. */
    boolean mayBePeople(Phrase word) {
        return (tokens.traits(word.first()) & WordTraits.PEOPLE) != 0 && isNameTerm(terms.term(word.first()));
    }

    /** Whether a people's name is that of a country's. */
    boolean isPeopleOf(Phrase people, Phrase country) {
        int one = people.first();
        int other = country.first();
        return tokens.first(one) == tokens.first(other) && isNameTerm(terms.term(other)) && kind.isPeopleOf(word(one), word(other));
    }

    private boolean countsAsName(int[] occurrences, int first, int count) {
        int looked = Math.min(count, LOOKED_AT);
        if (!holdsCapital(occurrences, first, looked)) {
            return false;
        }
        int told = 0;
        int capital = 0;
        int acronym = 0;
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

    /** Whether all occurrences of a phrase's words begin with a capital, be it in headings or lists, where these tell nothing. */
    private boolean isNeverLow(Phrase phrase) {
        boolean low = false;
        for (int token = phrase.from()[0]; token <= phrase.to()[0] && !low; token++) {
            int term = terms.term(token);
            for (int i = 0; term != Terms.STOP_WORD && i < Math.min(LOOKED_AT, tokens.occurrenceCount(term)); i++) {
                low |= !tokens.isCapital(tokens.occurrences()[tokens.firstOccurrence(term) + i]);
            }
        }
        return !low;
    }

    private boolean holdsCapital(int from, int to) {
        boolean capital = false;
        for (int token = from; token <= to; token++) {
            capital |= tokens.isCapital(token);
        }
        return capital;
    }

    private boolean holdsCapital(int[] occurrences, int first, int count) {
        boolean capital = false;
        for (int i = first; i < first + count; i++) {
            capital |= tokens.isCapital(occurrences[i]) | tokens.isAcronym(occurrences[i]);
        }
        return capital;
    }

    /** Whether a person would call it a keyword, as far as form and neighbours tell. */
    boolean isKeyword(Phrase phrase) {
        if (phrase.words() == 1 && isNameTerm(terms.term(phrase.first())) && isPartOfNames(phrase)) {
            return false;
        }
        if (bigrams) {
            return isKeywordOfPairs(phrase);
        }
        if (isFragment(phrase)) {
            return false;
        }
        return phrase.words() > 1 ? isKeyPhrase(phrase) : isKeyWord(phrase);
    }

    private boolean isKeyWord(Phrase word) {
        if (isNameTerm(terms.term(word.first()))) {
            return has(tokens.traits(word.from()[shown(word)]), WordTraits.LETTERS | WordTraits.TWO_LETTERS, WordTraits.WEAK);
        }
        if (count(word, WordTraits.WEAK) > 0) {
            return false; // “final” beside “finally” is no noun
        }
        WordKind.Context context = context(word);
        if (!kind.mayBeNoun(context)) {
            return false;
        }
        int traits = tokens.traits(word.from()[shown(word)]);
        return has(traits, WordTraits.LETTERS | WordTraits.NOMINAL | WordTraits.THREE_LETTERS, WordTraits.DEPENDENT)
                && kind.isNoun(context, (traits & WordTraits.NOUN_ENDING) != 0)
                && ((traits & WordTraits.VERBAL) == 0 || context.determined() * 3 >= context.occurrences());
    }

    private static boolean has(int traits, int needed, int none) {
        return (traits & (needed | none)) == needed;
    }

    private boolean isKeyPhrase(Phrase phrase) {
        int shown = shown(phrase);
        int first = tokens.traits(phrase.from()[shown]);
        int last = tokens.traits(phrase.to()[shown]);
        if ((first & last & WordTraits.LETTERS) == 0 || (last & WordTraits.WEAK) != 0 || (first & WordTraits.VAGUE) != 0 && phrase.count() < OFTEN || isOfLetters(phrase)) {
            return false;
        }
        boolean opensLow = !isName(phrase);
        if (opensLow && (first & WordTraits.WEAK) != 0 || saysOneWordTwice(phrase)) {
            return false;
        }
        boolean closesLow = !countsAsName(phrase.to(), 0, phrase.count());
        if (closesLow && (first & WordTraits.POSSESSIVE) != 0) {
            return false; // “Shanghai's Tech Scene” in a heading, “Shanghai's” and “tech” elsewhere
        }
        if (opensLow && !closesLow && !kind.capitalizesNouns()) {
            return false; // “activist Chen”
        }
        if (opensLow && (closesLow && closesLikeAVerb(first, last) || opensLikeAVerb(phrase, first))) {
            return false;
        }
        boolean closes = (last & WordTraits.CLOSES_PHRASE) != 0 && (kind.changesForms() || count(phrase, WordTraits.CLOSES_PHRASE) * 2 > looked(phrase));
        if (kind.capitalizesNouns()) {
            return closes && (!opensLow || (first & WordTraits.OPENS_PHRASE) != 0);
        }
        return (!opensLow || (first & WordTraits.OPENS_PHRASE) != 0) && (!closesLow || closes) && !holdsWeakWord(phrase, first);
    }

    /** Whether the word at a token says too little to be a keyword. */
    boolean isWeak(int token) {
        return (tokens.traits(token) & WordTraits.WEAK) != 0;
    }

    /** Whether the word at a token is an adjective that goes with any noun. */
    boolean isVague(int token) {
        return (tokens.traits(token) & WordTraits.VAGUE) != 0;
    }

    /** Whether words begin with the same letter, as far as the languages that write articles together with them let tell. */
    boolean beginAlike(int token, int other) {
        return kind.elides() || Character.toLowerCase(tokens.first(token)) == Character.toLowerCase(tokens.first(other));
    }

    /** First token of the occurrence whose form is shown. */
    int first(Phrase phrase) {
        return phrase.from()[shown(phrase)];
    }

    /** How many of the occurrences looked at end in a word with a trait. */
    private int count(Phrase phrase, int trait) {
        int count = 0;
        for (int i = 0; i < looked(phrase); i++) {
            count += (tokens.traits(phrase.to()[i]) & trait) != 0 ? 1 : 0;
        }
        return count;
    }

    /**
     * Held together by a hyphen, it is an adjective before other words: “data-driven”. After a pronoun or “to” it begins
     * with a verb, “predict binding”, and so does “claimed responsibility” behind a noun.
     */
    private boolean opensLikeAVerb(Phrase phrase, int first) {
        WordKind.Context context = context(phrase);
        return isHyphen(tokens.after(phrase.from()[0])) && context.last() * 2 < looked(phrase) || context.verb() * 2 > looked(phrase)
                || (first & WordTraits.PARTICIPLE) != 0 && followsSubject(phrase);
    }

    /** Whether a noun or a pronoun comes before a phrase, mostly. */
    private boolean followsSubject(Phrase phrase) {
        int subjects = 0;
        for (int i = 0; i < looked(phrase); i++) {
            int before = tokens.wordBefore(phrase.from()[i]);
            subjects += before >= 0 && (terms.term(before) != Terms.STOP_WORD || (tokens.traits(before) & WordTraits.PRECEDES_VERB) != 0) ? 1 : 0;
        }
        return subjects * 2 > looked(phrase);
    }

    /** “companies reporting”, unlike “machine learning”. */
    private boolean closesLikeAVerb(int first, int last) {
        return (first & WordTraits.PLURAL) != 0 && (last & WordTraits.GERUND) != 0;
    }

    /** “P L” of a formula, “correlation of r”; but “vitamin D”. */
    private boolean isOfLetters(Phrase phrase) {
        int first = phrase.from()[0];
        int last = phrase.to()[0];
        boolean letter = terms.end(last) - terms.start(last) == 1;
        return letter && (terms.end(first) - terms.start(first) == 1 || terms.term(last - 1) == Terms.STOP_WORD);
    }

    private boolean saysOneWordTwice(Phrase phrase) {
        int first = phrase.from()[0];
        int last = phrase.to()[0];
        return terms.sameForm(first, last) || lower(word(first)).equals(lower(word(last)));
    }

    /** Whether a word inside says too little, or is a verb between its subject and its object. */
    private boolean holdsWeakWord(Phrase phrase, int first) {
        for (int token = phrase.from()[0] + 1; token < phrase.to()[0]; token++) {
            if (terms.term(token) >= 0) {
                int traits = tokens.traits(token);
                boolean verb = !tokens.isCapital(token) && ((traits & WordTraits.PARTICIPLE) != 0 || closesLikeAVerb(first, traits));
                if (verb || !has(traits, WordTraits.LETTERS, WordTraits.WEAK_AS_WRITTEN)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A part of longer names, mostly: “River”, “University”. */
    private boolean isPartOfNames(Phrase word) {
        int part = 0;
        for (int i = 0; i < looked(word); i++) {
            int token = word.from()[i];
            part += token > 0 && tokens.wordBefore(token) == token - 1 && isCapital(token - 1) && tokens.caseTells(token) || opensName(token) ? 1 : 0;
        }
        return part * 2 > looked(word);
    }

    /** Whether another part of a name follows, after “of” or “de la” perhaps. */
    private boolean opensName(int token) {
        int after = token + 1;
        boolean goesOn = tokens.goesOn(token);
        if (goesOn && terms.term(after) == Terms.STOP_WORD && (tokens.traits(after) & WordTraits.CONNECTS) != 0) {
            do {
                goesOn = tokens.goesOn(after++);
            } while (goesOn && terms.term(after) == Terms.STOP_WORD && after < token + 3);
        }
        return goesOn && isCapital(after) && tokens.caseTells(after);
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
        if (form.length() < 2 || !hasLetter(form) || kind.isWeak(form) || !kind.standsAlone(form)) {
            return false;
        }
        if (WrittenScript.of(form.charAt(0)) == WrittenScript.HANGUL && !standsLikeAKoreanNoun(phrase, form)) {
            return false;
        }
        return phrase.words() > 1 || phrase.count() >= OFTEN || form.charAt(0) < 0x2E80;
    }

    /** Korean nouns begin words, and particles follow them; an adjective is followed by a space alone. */
    private boolean standsLikeAKoreanNoun(Phrase phrase, String form) {
        int inside = 0;
        int spaces = 0;
        int particles = 0;
        for (int i = 0; i < looked(phrase); i++) {
            inside += WrittenScript.of(tokens.before(phrase.from()[i])) == WrittenScript.HANGUL ? 1 : 0;
            char after = tokens.after(phrase.to()[i]);
            spaces += after == ' ' ? 1 : 0;
            particles += WrittenScript.of(after) != WrittenScript.HANGUL || kind.isParticle(after) ? 1 : 0;
        }
        return inside * 2 <= looked(phrase) && particles > 0 && (spaces < looked(phrase) || !kind.endsLikeAModifier(form));
    }

    private WordKind.Context context(Phrase phrase) {
        int determined = 0;
        int noun = 0;
        int verb = 0;
        int last = 0;
        for (int i = 0; i < looked(phrase); i++) {
            int token = phrase.to()[i];
            int own = tokens.traits(phrase.from()[i]);
            int before = tokens.wordBefore(phrase.from()[i]);
            int preceding = before >= 0 ? tokens.traits(before) : 0;
            boolean article = (preceding & WordTraits.DETERMINER) != 0 || (own & WordTraits.ELIDES_ARTICLE) != 0;
            determined += article ? 1 : 0;
            // what follows a preposition may be a verb: “of collecting”
            noun += article || (preceding & WordTraits.PREPOSITION) != 0 && (own & WordTraits.VERBAL) == 0 ? 1 : 0;
            verb += (preceding & WordTraits.PRECEDES_VERB) != 0 || (own & WordTraits.ELIDES_PRONOUN) != 0 ? 1 : 0;
            last += tokens.goesOn(token) && terms.term(token + 1) != Terms.STOP_WORD ? 0 : 1;
        }
        return new WordKind.Context(looked(phrase), noun, determined, verb, last);
    }

    /** A word as it is written, without what it is written together with. */
    String word(int token) {
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
