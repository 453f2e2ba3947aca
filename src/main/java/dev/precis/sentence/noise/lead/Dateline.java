package dev.precis.sentence.noise.lead;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordTable;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordFlags;
import dev.precis.language.WordLists;

/**
 * Finds the dateline in front of a report's first sentence: where it was written, when, and for whom, as far as a dash: "(CNN)",
 * "BEIJING (Reuters) -", "WASHINGTON, Jan. 5 — ", "Hamburg (dpa/lno) - ", "Madrid, 11 feb (EFE).- ", "LYON, June 4, 2024 /PRNewswire/ -- ",
 * "東京、6月3日（共同）― ". A name and a date alone are none, programmes and chronicles have them: an agency stands there, or all is in capitals. The look is
 * bounded by {@link #LONGEST}.
 */
public final class Dateline {
    private static final WordFlags FLAGS = new WordFlags();

    /** Stands in a place's name, or before a date: "of", "le". */
    private static final int JOINT = FLAGS.flag(Section.DATELINE_JOINT, Section.KEYWORD_PARTICLE, Section.KEYWORD_PARTICLE_ARTICLE);
    /** An agency, or what else news come from: "dpa", "Reuters". */
    private static final int AGENCY = FLAGS.flag(Section.DATELINE_AGENCY);
    /** A month or a day of the week. */
    private static final int TIME = FLAGS.flag(Section.FIGURE_TIME, Section.DATELINE_MONTH);

    /** The datelines of a language by its BCP 47 tag. */
    public static final PerLanguage<Dateline> BY_LANGUAGE = new PerLanguage<>(Dateline::new);

    private static final int LONGEST = 70;
    private static final int LONGEST_AGENCY = 30;
    private static final int SHORTEST_CITY = 4;
    /** A word and its number have no more characters between them: "Jan. 5". */
    private static final int LONGEST_GAP = 2;

    private final WordTable words;

    private Dateline(WordLists lists) {
        words = FLAGS.table(WordLists.SHARED, lists).build();
    }

    /** Where the sentence {@code text[from,to)} starts after its dateline; {@code from} if it has none. */
    public int end(char[] text, int from, int to) {
        int behind = new Reading(text, from, to).end();
        // "(ANSA) - ROMA, 3 GIU - "
        return behind > from && text[from] == '(' && text[behind] != '(' ? new Reading(text, behind, to).end() : behind;
    }

    /**
     * Whether a lead is the name of who made a picture, in brackets: "(AP) ", "(Jane Doe) ", but neither "(Optional) " nor "(Laughter) ":
     * a known name, or one with two capitals.
     */
    public boolean isCredit(char[] text, int from, int to) {
        int close = to - 2;
        if (text[from] != '(' || close <= from || text[close] != ')') {
            return false;
        }
        int capitals = 0;
        for (int i = from + 1; i < close; i++) {
            capitals += Punctuation.isUpper(text[i]) ? 1 : 0;
        }
        return capitals > 1 || (words.get(text, from + 1, Punctuation.lettersEnd(text, from + 1, close)) & AGENCY) != 0;
    }

    /** Reads what stands in front of one sentence. */
    private final class Reading {
        private final char[] text;
        private final int from;
        private final int to;
        private final int limit;
        /** Whether all words are in capitals but for dates. */
        private boolean upper = true;
        private int capitals;
        /** Whether a place was named before the first comma, without a time. */
        private boolean placed;
        private boolean timed;
        private boolean numbered;
        /** Whether it is written in a script without capitals. */
        private boolean caseless;

        Reading(char[] text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
            limit = Math.min(to, from + LONGEST);
        }

        int end() {
            if (text[from] != '(' && (!Character.isLetter(text[from]) || Punctuation.isLower(text[from]))) {
                return from;
            }
            for (int i = from; i < limit;) {
                char c = text[i];
                if (opensAgency(i)) {
                    int close = agencyEnd(i);
                    return close < 0 || caseless && !(placed && numbered)
                            ? from
                            : sentence(close, i == from, placed && numbered || isListed(i));
                }
                if (isDash(i)) {
                    int behind = Runs.end(text, i, limit, Dateline::isDashSign);
                    if (upper && behind > i + 1 && behind < limit && text[behind] == '(') { // "LYON--(BUSINESS WIRE)--"
                        i = behind;
                        continue;
                    }
                    return upper && capitals >= SHORTEST_CITY ? sentence(i, false, false) : from;
                }
                if (Character.isLetter(c)) {
                    int wordEnd = Runs.end(text, i, limit, d -> Punctuation.isLetterOrMark(d) || isInnerSign(d) && d != '-');
                    if (!readWord(i, wordEnd)) {
                        return from;
                    }
                    i = wordEnd;
                    continue;
                }
                if (!isSign(c)) {
                    return from;
                }
                placed |= (c == ',' || c == '、') && !timed;
                numbered |= Punctuation.isDigit(c);
                i++;
            }
            return from;
        }

        /** Takes a word of the dateline; false where it stands in none. */
        private boolean readWord(int start, int end) {
            int use = words.get(text, start, end);
            boolean beforeNumber = isNumberBehind(end);
            boolean time = (use & TIME) != 0;
            timed |= time;
            if (Punctuation.isUpper(text[start])) {
                capitals += Runs.end(text, start, end, Punctuation::isUpper) - start;
                upper &= time || beforeNumber || Runs.end(text, start, end, c -> !Punctuation.isLower(c)) == end;
                return true;
            }
            caseless |= !Punctuation.isLower(text[start]);
            upper &= time && !caseless;
            return caseless || time || (use & JOINT) != 0 || start > from && isInnerSign(text[start - 1]);
        }

        /** Whether a number stands right behind a word: "Jan. 5". */
        private boolean isNumberBehind(int end) {
            int i = Runs.end(text, end, Math.min(limit, end + LONGEST_GAP), c -> c == '.' || c == ' ');
            return i < limit && Punctuation.isDigit(text[i]);
        }

        private boolean opensAgency(int at) {
            char c = text[at];
            return c == '(' || c == '（' || c == '/' && at > from && Punctuation.isSpace(text[at - 1]);
        }

        /**
         * Just past the bracket or the slash that closes an agency's name, -1 if none is in it: "(CNN)", "(Reuters Health)", "/PRNewswire/".
         * The name has a capital, or is one of those that are written small, and what belongs to it may stand behind a slash: "(dpa/lno)".
         */
        private int agencyEnd(int open) {
            char close = text[open] == '(' ? ')' : text[open] == '/' ? '/' : '）';
            int end = Math.min(limit, open + LONGEST_AGENCY);
            boolean startsWord = true;
            for (int i = open + 1; i < end; i++) {
                char c = text[i];
                if (c == close) {
                    return i > open + 2 && Punctuation.isLetterOrDigit(text[i - 1]) ? i + 1 : -1;
                }
                if (Punctuation.isDigit(c) && (i + 1 == end || !Punctuation.isLetterOrDigit(text[i + 1]))
                        || startsWord && Punctuation.isLower(c) && (i == open + 1 || text[i - 1] != '/')
                                && (words.get(text, i, Punctuation.lettersEnd(text, i, end)) & AGENCY) == 0) {
                    return -1;
                }
                startsWord = Punctuation.isSpace(c) || c == '/';
            }
            return -1;
        }

        /** Whether a bracket opens with an agency that is known; in others stand the parties of speakers: "Ana Ruiz (PP).- Señor alcalde". */
        private boolean isListed(int open) {
            return (words.get(text, open + 1, Punctuation.lettersEnd(text, open + 1, limit)) & AGENCY) != 0;
        }

        /**
         * Where the sentence begins behind a dateline that ends at {@code at}: past dashes and spaces, at a capital, a digit
         * or a quotation mark. A bracket alone is a dateline if a dash follows it, or nothing at all, not even a space.
         */
        private int sentence(int at, boolean bracketOpens, boolean mayStop) {
            boolean stopped = mayStop && at + 1 < to && text[at] == '.' && isDashSign(text[at + 1]); // "(EFE).- "
            int i = stopped ? at + 1 : at;
            boolean dash = false;
            while (i < to && i < at + 8 && (Punctuation.isSpace(text[i]) || isDashSign(text[i]) || text[i] == ':' && i == at)) {
                dash |= !Punctuation.isSpace(text[i]);
                i++;
            }
            if (i >= to) {
                return from;
            }
            char c = text[i];
            boolean unspaced = Character.isLetter(c) && !Punctuation.isLower(c) && !Punctuation.isUpper(c);
            boolean begins = Punctuation.begins(c) || Punctuation.opens(c) && c != '(' && i + 1 < to && !Punctuation.isLower(text[i + 1]);
            // "UNIST(울산과학기술원)은": particles stand at what they belong to
            return begins && (dash || bracketOpens || i == at && !unspaced && text[at - 1] == ')') ? i : from;
        }

        private boolean isDash(int at) {
            char c = text[at];
            char next = text[at + 1 < text.length ? at + 1 : at];
            if (at > from && Punctuation.isDigit(text[at - 1]) && Punctuation.isDigit(next)) {
                return false; // "Calor, Oct. 18–21"
            }
            return c == '—' || c == '–' || c == '-' && at > from
                    && (next == '-' && text[at - 1] != '-'
                            || isSpaceOrStop(text[at - 1]) && at + 1 < text.length && Punctuation.isSpace(next));
        }
    }

    private static boolean isSpaceOrStop(char c) {
        return Punctuation.isSpace(c) || c == '.';
    }

    private static boolean isDashSign(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―';
    }

    private static boolean isInnerSign(char c) {
        return c == '\'' || c == '’' || c == '-';
    }

    /** What may stand between the words of a dateline. */
    private static boolean isSign(char c) {
        return c == ',' || c == '.' || c == '/' || c == '、' || isInnerSign(c) || Punctuation.isSpace(c) || Punctuation.isDigit(c);
    }
}
