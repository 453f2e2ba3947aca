package dev.precis.sentence.noise;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.Script;
import dev.precis.sentence.noise.lead.Dateline;

/** Where a sentence of a home script begins and ends that foreign text was put in front of or behind. */
record ForeignEdges(char[] text, HomeScripts scripts, Dateline dateline) {
    /** Fewer Latin letters than these in front of a sentence of another script are its subject. */
    private static final int LATIN_SUBJECT = 12;
    /** So many more words in small letters than with capitals, and they say something rather than name somebody: "Bank of America". */
    private static final int MOST_SMALL_WORDS = 2;

    /**
     * Where the sentence that stands in {@code text[from,to)} truly begins, of which {@code firstHome} is the first letter at home;
     * {@code from} where what stands before it wasn't put there.
     */
    int start(int from, int to, int firstHome) {
        int lastForeign = firstHome - 1;
        while (scripts.isHome(Script.of(text[lastForeign]))) {
            lastForeign--;
        }
        int sentence = firstHome;
        if (isLatin(lastForeign)) {
            int before = lastForeign;
            while (before >= from && (Script.of(text[before]) == 0 || isLatin(before))) {
                before--;
            }
            if (letters(before + 1, lastForeign + 1) < LATIN_SUBJECT
                    || !Punctuation.isUpper(text[firstHome]) && isNamed(before + 1, lastForeign + 1)) {
                if (before < from) {
                    return from;
                }
                lastForeign = before;
                sentence = before + 1;
                while (!isLatin(sentence)) {
                    sentence++;
                }
            }
        }
        int i = lastForeign + 1;
        boolean setOff = i < to && ForeignText.closesBracket(text[i]);
        // digits glued to the foreign run belong to it: a number, a telephone, a year
        while (i < sentence && !Punctuation.isSpace(text[i]) && !ForeignText.opensQuote(text[i])) {
            if (ForeignText.isBracket(text[i])) {
                return from;
            }
            i++;
        }
        i = skipContact(skipNumber(Runs.end(text, i, sentence, ForeignEdges::isDecoration), to), to);
        return i < to && (setOff || startsSentence(i, to) || dateline.end(text, i, to) > i) ? i : from;
    }

    /** A number with a capital after it belongs to what stands before it: sentences go on with "10 people", not "10 The". */
    private int skipNumber(int at, int to) {
        int i = Runs.end(text, at, to, Punctuation::isDigit);
        int next = Runs.end(text, i, to, ForeignEdges::isDecoration);
        return i > at && next > i && next < to && Punctuation.isUpper(text[next]) ? next : at;
    }

    /** Addresses, account names and numbers stand between spam and the sentence it was put before. */
    private int skipContact(int at, int to) {
        int i = at;
        while (i < to) {
            int wordEnd = i;
            boolean contact = false;
            while (wordEnd < to && !Punctuation.isSpace(text[wordEnd])) {
                char c = text[wordEnd];
                contact |= (c == ':' || c == '@' || c == '/' || c == '_' || c == '.') && wordEnd + 1 < to
                        && Punctuation.isLetterOrMark(text[wordEnd + 1]) && wordEnd > i;
                wordEnd++;
            }
            if (!contact) {
                return startsSentence(i, to) ? i : at;
            }
            i = Runs.end(text, wordEnd, to, ForeignEdges::isDecoration);
        }
        return at;
    }

    /** Whether a sentence may begin here, with an opening mark or without. */
    private boolean startsSentence(int at, int to) {
        char c = text[at];
        if ((Punctuation.opens(c) || c == '<') && at + 1 < to && c != '(') {
            c = text[at + 1];
        }
        return Punctuation.begins(c);
    }

    /** Where a sentence ends before foreign text that follows its own stop; {@code to} where it has none behind its last letter at home. */
    int end(int lastHome, int to) {
        int i = lastHome + 1;
        boolean stopped = false;
        while (i < to && Script.of(text[i]) == 0) {
            char c = text[i];
            if (Punctuation.isSpace(c) && stopped) {
                break;
            }
            if (Punctuation.endsSentence(c)) {
                stopped = true;
            } else if (stopped && !Punctuation.closes(c) && c != '"' && c != '\'') {
                break;
            } else if (ForeignText.isBracket(c) && !stopped) {
                return to;
            }
            i++;
        }
        return stopped ? i : to;
    }

    boolean isLatin(int at) {
        return Script.of(text[at]) == Script.LATIN.ordinal();
    }

    private int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Script.of(text[i]) != 0 ? 1 : 0;
        }
        return letters;
    }

    /**
     * Whether Latin words are a name or a term. Scripts without capitals don't show where a sentence begins behind words that
     * were put there, nor that one goes on behind its subject: "World Health Organization（WHO）は".
     */
    private boolean isNamed(int from, int to) {
        int small = 0;
        for (int i = from; i < to; i++) {
            if (Punctuation.isLetterOrMark(text[i]) && (i == from || !Punctuation.isLetterOrMark(text[i - 1]))) {
                small += Punctuation.isLower(text[i]) ? 1 : -1;
            }
        }
        return small <= MOST_SMALL_WORDS;
    }

    /** What may stand between spam and the sentence: spaces, dashes, bars, dots. */
    private static boolean isDecoration(char c) {
        return switch (c) {
            case '-', '–', '—', '|', ':', '：', '·', '•', '★', '☆', '◆', '●', '>', '»', '~', '*', '，', ',', '、' -> true;
            default -> Punctuation.isSpace(c);
        };
    }
}
