package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.WordTable;

/** Who speaks, named behind a quotation that ends in a question or exclamation mark: “Is it safe?” Miller asked. */
record Speaker(char[] text, TextWords words) {
    /** The verb is one of so many words: "The old man from Lyon asked". */
    private static final int MOST_WORDS = 6;
    /** "wanted to know" */
    private static final int MOST_WORDS_OF_VERB = 3;
    /** Words that start sentences before the verb, as "the"; with more of them it is a clause of its own: "But when he asked". */
    private static final int MOST_STARTERS = 1;
    /** Words from the verb to the one that opens what is reported, as "that" does. */
    private static final int MOST_WORDS_TO_REPORT = 4;
    /** In characters, what stands between commas behind the speaker's name. */
    private static final int LONGEST_ASIDE = 80;
    /** In characters, where these are not parted by blanks: 他大声地喊道。 */
    private static final int LONGEST_UNSPACED = 12;
    /** Of the verb in them. */
    private static final int LONGEST_UNSPACED_VERB = 5;
    /** Of the word that says nobody spoke. */
    private static final int LONGEST_UNSPACED_NOBODY = 3;
    /** Of the pronoun behind the verb. */
    private static final int LONGEST_UNSPACED_OBJECT = 3;

    /** 「…？」と聞いた, "…?"라고 물었다: what a Japanese or Korean particle that is glued to a quotation begins with. */
    static boolean isQuotativeParticle(char c) {
        return "とってのがをにはもでや라고며하이는란은을를의와과에도".indexOf(c) >= 0;
    }

    /** Whether the clause behind the stop says who spoke the quotation that opened the sentence and closes on the stop. */
    boolean isNamedBehind(StopMark stop, int sentence) {
        return stop.isClosed() && !isPeriodOfScript(text[stop.start()]) && isOpenFor(sentence, stop.start()) && isNamedAt(stop.next());
    }

    /** Behind a danda or an Urdu stop "She said …" opens a sentence, as it does behind a period. */
    private static boolean isPeriodOfScript(char c) {
        return c == '।' || c == '॥' || c == '۔';
    }

    /** Whether the quotation that ends at {@code stop} opened its sentence, so that the speaker wasn't named before it. */
    private boolean isOpenFor(int sentence, int stop) {
        int limit = Math.max(sentence, stop - Enclosure.LONGEST);
        for (int i = stop - 1; i >= limit; i--) {
            if (Punctuation.opensQuotation(text[i]) || text[i] == '‘') {
                return i - sentence <= 1;
            }
        }
        return true;
    }

    /** Whether the clause at {@code at} says who spoke; a dash may stand before it. */
    private boolean isNamedAt(int at) {
        int start = at;
        if (words.at(at) == '—' || words.at(at) == '–') {
            start += words.at(at + 1) == ' ' ? 2 : 1;
        }
        char first = words.at(start);
        return Punctuation.isLetterOrMark(first) && (Punctuation.isUnspaced(first) ? isNamedUnspaced(start) : isNamedInWords(start));
    }

    private boolean isNamedInWords(int at) {
        int starters = 0;
        int i = at;
        for (int word = 0; word < MOST_WORDS; word++) {
            int end = words.joinedEnd(i);
            if (word == 0 && phraseEnd(SplitterRules.NOBODY, i, end) > 0) {
                return false;
            }
            int verb = phraseEnd(SplitterRules.SAYS, i, end);
            if (verb > 0 && (word > 0 || opensWithVerb(i))) {
                return isTag(verb);
            }
            int last = phraseEnd(SplitterRules.SAYS_LAST, i, end);
            if (last > 0 && word > 0) {
                return endsClause(last);
            }
            boolean counts = words.has(SplitterRules.STARTS, i, end) && !(word > 0 && words.has(SplitterRules.FLOATS, i, end));
            starters += counts ? 1 : 0;
            if (starters > MOST_STARTERS) {
                return false;
            }
            if (word > 0 && words.at(end) == ',') {
                return saysBehindAside(end + 1);
            }
            boolean abbreviated = words.at(end) == '.' && (end - i == 1 || words.abbreviation(i, end) != WordTable.ABSENT);
            end += abbreviated ? 1 : 0;
            if (end == i || words.at(end) != ' ') {
                return false;
            }
            i = end + 1;
        }
        return false;
    }

    /** Past the words of a list that start at {@code at}, of which the first ends at {@code wordEnd}; −1 where none stand. */
    private int phraseEnd(int flag, int at, int wordEnd) {
        int end = wordEnd;
        for (int word = 1; !words.has(flag, at, end); word++) {
            int next = word < MOST_WORDS_OF_VERB && words.at(end) == ' ' ? words.joinedEnd(end + 1) : end + 1;
            if (next == end + 1) {
                return -1;
            }
            end = next;
        }
        return end;
    }

    private boolean endsClause(int at) {
        char c = words.at(at);
        return c == ',' || Punctuation.endsSentence(c) || Punctuation.of(c) == Punctuation.LINE;
    }

    /** Scripts without case have languages whose verb comes first; a capital there may begin "Asked about it, she …". */
    private boolean opensWithVerb(int at) {
        boolean joined = text[at] == 'و'; // "and said": a sentence of its own
        return !joined && !Punctuation.isUpper(text[at]) && !Punctuation.isLower(text[at]);
    }

    /** Whether what follows the verb that ends at {@code verb} reports nothing: "Miller said that nobody knew" stands for itself. */
    private boolean isTag(int verb) {
        if (words.at(verb) == ':') {
            return false;
        }
        int end = verb;
        for (int word = 0; word < MOST_WORDS_TO_REPORT && words.at(end) == ' '; word++) {
            int start = end + 1;
            end = words.joinedEnd(start);
            if (words.has(SplitterRules.REPORTS, start, end)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the verb follows what a pair of commas says of the speaker: "Miller, who chairs the club, asked". */
    private boolean saysBehindAside(int at) {
        int limit = Math.min(words.to(), at + LONGEST_ASIDE);
        for (int i = at; i < limit && !Punctuation.endsSentence(text[i]); i++) {
            if (text[i] == ',' && words.at(i + 1) == ' ') {
                int end = words.joinedEnd(i + 2);
                return words.has(SplitterRules.SAYS, i + 2, end) && isTag(end);
            }
        }
        return false;
    }

    private boolean isNamedUnspaced(int at) {
        int end = at;
        while (end - at <= LONGEST_UNSPACED && Punctuation.isUnspaced(words.at(end))) {
            end++;
        }
        byte next = Punctuation.of(words.at(end));
        if (end - at > LONGEST_UNSPACED || words.at(end) != '，' && next != Punctuation.FULL && next != Punctuation.LINE) {
            return false;
        }
        for (int start = at; start < end; start++) {
            for (int last = start + 1; last <= end && last - start <= LONGEST_UNSPACED_NOBODY; last++) {
                if (words.has(SplitterRules.NOBODY, start, last)) {
                    return false;
                }
            }
        }
        int clauseEnd = end - objectBefore(end, at);
        // a verb of one sign is a part of many words: it counts at the end alone
        for (int last = clauseEnd; last > at + 1; last--) {
            for (int start = last - (last == clauseEnd ? 1 : 2); start > at && last - start <= LONGEST_UNSPACED_VERB; start--) {
                if (words.has(SplitterRules.SAYS, start, last)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many characters at the end are the pronoun of who was spoken to: 老人问他。 */
    private int objectBefore(int end, int from) {
        int length = LONGEST_UNSPACED_OBJECT;
        while (length > 0 && (end - length <= from || !words.has(SplitterRules.SPOKEN_TO, end - length, end))) {
            length--;
        }
        return length;
    }
}
