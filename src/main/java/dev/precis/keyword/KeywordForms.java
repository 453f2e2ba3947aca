package dev.precis.keyword;

import dev.precis.term.Terms;
import java.util.Arrays;
import java.util.stream.IntStream;

/** How candidates are written, and which of them are names. */
final class KeywordForms {
    /** What an occurrence as a verb weighs when a form is chosen. */
    private static final double VERBAL = 0.2;

    /** What an occurrence with an ending weighs when the form without it occurs. */
    private static final double INFLECTED = 0.3;

    private final Terms terms;
    private final TokenPositions tokens;
    private final NameCase letterCase;
    private final KeywordGrammar grammar;
    /** For each term 1 or -1 once it is known whether it is a name. */
    private final byte[] nameTerm;

    KeywordForms(Terms terms, TokenPositions tokens, NameCase letterCase) {
        this.terms = terms;
        this.tokens = tokens;
        this.letterCase = letterCase;
        this.grammar = KeywordGrammar.BY_LANGUAGE.of(terms.language());
        this.nameTerm = new byte[terms.termCount()];
    }

    /**
     * The form a person would write: the most frequent one of those where case tells something; where there is none,
     * the most frequent one with capitals only on names and acronyms.
     */
    String form(Phrase phrase) {
        String signs = phrase.words() > 1 ? "" : tokens.signs(phrase.first());
        if (!signs.isEmpty()) {
            return tokens.written(phrase.first()) + signs;
        }
        Phrase.Shown shown = choice(phrase);
        if (!shown.asWritten()) {
            return lowered(phrase, shown.occurrence());
        }
        String form = written(phrase, shown.occurrence());
        return isLedByParticle(phrase) ? particle(phrase.from()[shown.occurrence()] - 1) + ' ' + form : form;
    }

    /**
     * Whether a name begins with the small word before it: it stands before all of its occurrences, and where case tells mostly with a
     * capital, “Le Pen”, “Los Angeles”, unless it is a preposition, as in “Vincent van Gogh” and “Van Gogh”.
     */
    private boolean isLedByParticle(Phrase name) {
        int capitals = 0;
        int articles = 0;
        for (int i = 0; i < name.looked(); i++) {
            int before = tokens.wordBefore(name.from()[i]);
            if (before < 0 || !tokens.has(before, WordTrait.PARTICLE | WordTrait.PARTICLE_ARTICLE)) {
                return false;
            }
            if (letterCase.tells(before)) {
                capitals += tokens.isCapital(before) ? 1 : 0;
                articles += tokens.has(before, WordTrait.PARTICLE_ARTICLE) ? 1 : 0;
            }
        }
        return capitals > 0 && capitals * 2 > articles;
    }

    /** What a name is led by: an article with its capital, “The Hague”, other words as they stand, “van Gogh”. */
    private String particle(int token) {
        String written = tokens.written(token);
        boolean article = tokens.has(token, WordTrait.PARTICLE_ARTICLE);
        return article ? Character.toUpperCase(written.charAt(0)) + written.substring(1) : written;
    }

    /** The occurrence whose form stands for a candidate. */
    int shown(Phrase phrase) {
        return choice(phrase).occurrence();
    }

    private Phrase.Shown choice(Phrase phrase) {
        if (phrase.shown() == null) {
            phrase.show(choose(phrase));
        }
        return phrase.shown();
    }

    private Phrase.Shown choose(Phrase phrase) {
        boolean name = holdsName(phrase);
        if (isWrittenOneWay(phrase)) {
            int told = name ? firstTold(phrase) : -1;
            return new Phrase.Shown(Math.max(told, 0), told >= 0);
        }
        Forms told = new Forms();
        Forms all = new Forms();
        for (int i = 0; i < phrase.looked(); i++) {
            if (name && letterCase.tells(phrase.from()[i])) {
                told.add(phrase, i);
            } else if (told.size == 0) {
                all.add(phrase, i);
            }
        }
        boolean asWritten = told.size > 0;
        return new Phrase.Shown(mostFrequent(phrase, asWritten ? told : all, asWritten), asWritten);
    }

    /** Whether there is but one form to choose. */
    private boolean isWrittenOneWay(Phrase phrase) {
        boolean word = phrase.words() == 1 && !tokens.isAcronym(phrase.first());
        for (int i = 1; i < phrase.looked(); i++) {
            if (word
                    ? !terms.sameForm(phrase.from()[i], phrase.first())
                    : !tokens.alike(phrase.from()[i], phrase.to()[i], phrase.first(), phrase.to()[0])) {
                return false;
            }
        }
        return true;
    }

    private int firstTold(Phrase phrase) {
        for (int i = 0; i < phrase.looked(); i++) {
            if (letterCase.tells(phrase.from()[i])) {
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
        String[] form = grammar.changesForms() ? strings(phrase, forms, asWritten) : null;
        int best = 0;
        double most = 0;
        for (int i = 0; i < forms.size; i++) {
            int count = forms.count[i];
            boolean inflected = false;
            for (int j = 0; j < forms.size; j++) {
                boolean same = form == null
                        ? sameForm(phrase, forms.occurrence[i], forms.occurrence[j], asWritten)
                        : form[j].equals(form[i]);
                count += j != i && same ? forms.count[j] : 0;
                inflected |= form != null && grammar.givesFormTo(form[j], form[i]);
            }
            int last = phrase.to()[forms.occurrence[i]];
            double weight = count * (tokens.has(last, WordTrait.VERBAL) ? VERBAL : 1) * (inflected ? INFLECTED : 1);
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
        return terms.end(to) - terms.start(from) - (tokens.has(to, WordTrait.POSSESSIVE) ? 2 : 0);
    }

    /** Whether case tells a name somewhere in a phrase, and not just a heading that melted into a sentence. */
    private boolean holdsName(Phrase phrase) {
        return IntStream.rangeClosed(phrase.from()[0], phrase.to()[0]).map(terms::term).anyMatch(term -> term >= 0 && isNameTerm(term));
    }

    private String written(Phrase phrase, int i) {
        String form = grammar.withoutElision(withoutPossessive(tokens.written(phrase.from()[i], phrase.to()[i]))).replace('\u00A0', ' ');
        // the stop of “U.S.” is no part of its token
        int last = form.lastIndexOf(' ') + 1;
        int stop = form.indexOf('.', last) - last;
        return (stop == 1 || stop == 2) && tokens.after(phrase.to()[i]) == '.' ? form + '.' : form;
    }

    private String lowered(Phrase phrase, int i) {
        String written = written(phrase, i);
        if (grammar.capitalizesNouns() || !holdsCapital(phrase.from()[i], phrase.to()[i])) {
            return written;
        }
        StringBuilder form = new StringBuilder(written);
        int start = terms.start(phrase.from()[i]) + grammar.elision(tokens.written(phrase.from()[i]));
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
            nameTerm[term] = (byte) (countsAsName(tokens.occurrences(), tokens.firstOccurrence(term), tokens.occurrenceCount(term))
                    ? 1
                    : -1);
        }
        return nameTerm[term] > 0;
    }

    /** Whether a term has a capital wherever it stands. */
    boolean isNeverLow(int term) {
        int first = tokens.firstOccurrence(term);
        int looked = Math.min(Phrase.LOOKED_AT, tokens.occurrenceCount(term));
        return IntStream.range(first, first + looked).allMatch(i -> tokens.isCapital(tokens.occurrences()[i]));
    }

    /** Whether a candidate is a name: where case tells, it mostly has a capital, or it is an acronym. */
    boolean isName(Phrase phrase) {
        boolean allOfTerm = phrase.words() == 1 && phrase.count() == tokens.occurrenceCount(terms.term(phrase.first()));
        return allOfTerm ? isNameTerm(terms.term(phrase.first())) : countsAsName(phrase.from(), 0, phrase.count());
    }

    /** Whether a word is a name with the ending of a people. */
    boolean mayBePeople(Phrase word) {
        return tokens.has(word.first(), WordTrait.PEOPLE) && isNameTerm(terms.term(word.first()));
    }

    /** Whether a people's name is that of a country's. */
    boolean isPeopleOf(Phrase people, Phrase country) {
        int one = people.first();
        int other = country.first();
        return tokens.first(one) == tokens.first(other) && isNameTerm(terms.term(other)) && grammar.isPeopleOf(word(one), word(other));
    }

    boolean countsAsName(int[] occurrences, int first, int count) {
        int looked = Math.min(count, Phrase.LOOKED_AT);
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
            if (letterCase.tells(token)) {
                told++;
                capital += tokens.isCapital(token) || severalCapitals ? 1 : 0;
            }
        }
        return told > 0 ? capital * 2 > told : acronym * 2 > looked;
    }

    /** Whether all occurrences of a phrase's words begin with a capital, be it in headings or lists, where these tell nothing. */
    boolean isNeverLow(Phrase phrase) {
        int first = phrase.from()[0];
        return IntStream.rangeClosed(first, phrase.to()[0]).allMatch(token -> terms.term(token) == Terms.STOP_WORD
                || token > first && tokens.isLowParticle(token) || isNeverLow(terms.term(token)));
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

    /** Whether words begin with the same letter, as far as the languages that write articles together with them let tell. */
    boolean beginAlike(int token, int other) {
        return grammar.elides() || Character.toLowerCase(tokens.first(token)) == Character.toLowerCase(tokens.first(other));
    }

    /** First token of the occurrence whose form is shown. */
    int first(Phrase phrase) {
        return phrase.from()[shown(phrase)];
    }

    /** A word as it is written, without what it is written together with. */
    String word(int token) {
        return grammar.withoutElision(withoutPossessive(tokens.written(token)));
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
}
