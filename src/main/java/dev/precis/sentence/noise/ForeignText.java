package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.Script;
import dev.precis.sentence.noise.lead.Dateline;

/**
 * Tells text in a script the document isn't written in that was put there (spam in front of a sentence, behind it,
 * inside it) from what belongs: a name, a quoted word, a term. It goes by scripts, case and enclosing marks, never by
 * phrases. One instance serves a whole document.
 */
public final class ForeignText {
    /** What a stretch turned out to be. */
    public enum Verdict {
        /** Nothing foreign, or as much as a writer quotes. */
        CLEAN,
        /** A sentence between {@link #start()} and {@link #end()}; what stands before and after was put there. */
        TRIMMED,
        /** Foreign as a whole, or foreign text is mixed in. */
        FOREIGN
    }

    /** The least weight of foreign letters that are taken for more than a symbol or a syllable: two ideographs. */
    private static final int WORD = 4;
    /** An unmarked foreign run inside a sentence may be a name up to this weight: four ideographs, two short words. */
    private static final int NAME = 12;
    /** As much in the middle of a statement that goes on behind it. */
    private static final int LONG_NAME = 36;
    /** A foreign run in parentheses or quotation marks may be a title or a phrase. */
    private static final int PHRASE = 90;
    /** So many times the letters of the home script, and the sentence is one in Latin script. */
    private static final int MOST_LATIN = 4;

    private final CharIndex characters;
    private final char[] text;
    private final HomeScripts scripts;
    private final ForeignEdges edges;
    private int start;
    private int end;
    private boolean latin;

    public ForeignText(CharIndex characters, HomeScripts scripts, Dateline dateline) {
        this.characters = characters;
        this.text = characters.units();
        this.scripts = scripts;
        this.edges = new ForeignEdges(text, scripts, dateline);
    }

    /** First character of the sentence last examined, without what was put before it. */
    public int start() {
        return start;
    }

    /** Just past the last character of the sentence last examined, without what was put after it. */
    public int end() {
        return end;
    }

    /** Whether all letters of the sentence last examined are Latin ones, and these aren't at home. */
    public boolean isLatin() {
        return latin;
    }

    /** Examines {@code text[from,to)}; linear in its length. */
    public Verdict examine(int from, int to) {
        start = from;
        end = to;
        latin = false;
        if (!scripts.hasStrangers() || isOfHomeLetters(from, to)) {
            return Verdict.CLEAN;
        }
        Letters letters = new Letters(from, to);
        if (letters.foreign == 0) {
            return Verdict.CLEAN;
        }
        latin = !letters.others;
        if (letters.home == 0) {
            return letters.foreign >= WORD || to - from < 3 ? Verdict.FOREIGN : Verdict.CLEAN;
        }
        if (letters.foreignAhead >= WORD && !HanjaWord.opens(text, from, letters.firstHome)) {
            start = edges.start(from, to, letters.firstHome);
            if (start > letters.lastHome) {
                // all of the home script was a contact among the spam: nothing of a sentence is left
                return Verdict.FOREIGN;
            }
        }
        if (letters.foreignBehind >= WORD) {
            end = edges.end(letters.lastHome, to);
        }
        if (isMixed()) {
            return Verdict.FOREIGN;
        }
        return start > from || end < to ? Verdict.TRIMMED : Verdict.CLEAN;
    }

    /** What the letters of a stretch weigh, those of scripts at home and the foreign ones. */
    private final class Letters {
        private int firstHome = -1;
        private int lastHome = -1;
        private int home;
        private int foreign;
        /** Foreign ones before the first letter at home, and behind the last. */
        private int foreignAhead;
        private int foreignBehind;
        /** Whether there are others than Latin ones. */
        private boolean others;

        Letters(int from, int to) {
            for (int i = from; i < to; i++) {
                int script = Script.of(text[i]);
                if (script != 0) {
                    add(i, script);
                }
            }
        }

        private void add(int at, int script) {
            int weight = HomeScripts.weight(script);
            others |= script != Script.LATIN.ordinal();
            if (scripts.isHome(script)) {
                home += weight;
                firstHome = firstHome < 0 ? at : firstHome;
                lastHome = at;
                foreignBehind = 0;
            } else {
                foreign += weight;
                foreignAhead += firstHome < 0 ? weight : 0;
                foreignBehind += weight;
            }
        }
    }

    /**
     * Where foreign text begins that stands behind a stop inside {@code text[from,to)}, so that no sentence goes on after
     * it; -1 if there is none. Splitters see no end of a sentence there, for many scripts know no capitals.
     */
    public int strayAfterStop(int from, int to) {
        if (!scripts.hasStrangers() || isOfHomeLetters(from, to)) {
            return -1;
        }
        boolean stopped = false;
        int brackets = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            int script = Script.of(c);
            brackets = Math.max(0, brackets + step(i));
            if (script != 0) {
                if (stopped && !scripts.isHome(script) && script != Script.LATIN.ordinal() && weightOfRun(i, to) >= WORD) {
                    return openingOf(i, from);
                }
                stopped = false;
            } else if (Punctuation.endsSentence(c)) {
                // the stop of "(jap. 琵琶湖)" is one of an abbreviation
                stopped = i > from && i + 1 < to && brackets == 0;
            }
        }
        return -1;
    }

    /** Whether Latin letters are at home and no others can be in a stretch, as in most sentences of most texts. */
    private boolean isOfHomeLetters(int from, int to) {
        return !scripts.hasLatinGuests() && !characters.hasMoreThanLatin(from, to);
    }

    private int weightOfRun(int from, int to) {
        int weight = 0;
        for (int i = from; i < to && weight < WORD; i++) {
            int script = Script.of(text[i]);
            if (script != 0 && scripts.isHome(script)) {
                break;
            }
            weight += HomeScripts.weight(script);
        }
        return weight;
    }

    /** Just behind the stop and what closes on it: where brackets and marks of the run itself begin. */
    private int openingOf(int run, int from) {
        int i = Runs.start(text, from, run, c -> !Punctuation.isSpace(c) && !Punctuation.endsSentence(c));
        return i > from ? i : run;
    }

    /** Whether what is left between start and end has more foreign text in it than a writer quotes. */
    private boolean isMixed() {
        int home = 0;
        int foreign = 0;
        int latinWeight = 0;
        int brackets = 0;
        int lastClosing = lastClosing();
        int i = start;
        while (i < end) {
            int script = Script.of(text[i]);
            if (scripts.isHome(script)) {
                brackets += step(i);
                home += HomeScripts.weight(script);
                i++;
                continue;
            }
            ForeignRun run = new ForeignRun(i);
            latinWeight += run.latin;
            // however short the statement is that names it
            foreign += isInProgress(run.start, run.end) ? run.latin : run.weight;
            if (isPutThere(run.start, run.end, run.weight, brackets > 0 && lastClosing >= run.end)) {
                return true;
            }
            for (; i < run.next; i++) {
                brackets += step(i);
            }
        }
        // Latin stands in texts of every script: names of products, whole titles of papers
        return foreign - latinWeight > home || latinWeight > MOST_LATIN * home;
    }

    /** Foreign letters and what stands between them, up to the next letter at home. */
    private final class ForeignRun {
        private final int start;
        /** Behind its last foreign letter. */
        private int end;
        /** Where the next letter at home is. */
        private int next;
        private int weight;
        private int latin;

        ForeignRun(int at) {
            start = at;
            end = at;
            int limit = ForeignText.this.end;
            for (next = at; next < limit; next++) {
                int script = Script.of(text[next]);
                if (scripts.isHome(script) && script != 0) {
                    break;
                }
                if (script != 0) {
                    weight += HomeScripts.weight(script);
                    latin += edges.isLatin(next) ? HomeScripts.weight(script) : 0;
                    end = next + 1;
                }
            }
        }
    }

    private int lastClosing() {
        return Runs.start(text, start, end, c -> !isClosing(c)) - 1;
    }

    /** By how many more brackets are open behind a character than before it. */
    private int step(int at) {
        return isBracket(text[at]) ? 1 : isClosing(text[at]) ? -1 : 0;
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == '）' || closesBracket(c);
    }

    private boolean isPutThere(int runStart, int runEnd, int weight, boolean bracketed) {
        if (weight < WORD || edges.isLatin(runStart)) {
            return false;
        }
        if (isGlued(runStart - 1) || isGlued(runEnd)) {
            return true;
        }
        // in brackets a name in its own script stands behind that of its language: "(Russian: …; 2 March 1931)"
        int most = bracketed || isEnclosed(runStart, runEnd)
                ? PHRASE
                : isInProgress(runStart, runEnd) || isSubject(runStart, runEnd) ? LONG_NAME : NAME;
        return weight > most;
    }

    /**
     * Whether a statement goes on behind the run as it was under way before it, "in Arabic …, is a market", or ends with it: "The sign
     * said …."
     */
    private boolean isInProgress(int runStart, int runEnd) {
        int before = Punctuation.spaceStart(text, start, runStart) - 1;
        int after = Runs.end(text, runEnd, end, c -> Punctuation.isSpace(c) || c == ',');
        boolean closes = after < end && before >= start && Punctuation.isLower(text[before])
                && (Punctuation.endsSentence(text[after]) || opensQuote(text[after]));
        return closes || before >= start && after < end && Punctuation.isLetterOrMark(text[before]) && Punctuation.isLower(text[after]);
    }

    /** Whether it is a name that opens the statement: all its words have a capital, and the verb behind it has none. */
    private boolean isSubject(int runStart, int runEnd) {
        int after = Punctuation.spaceEnd(text, runEnd, end);
        if (Runs.end(text, start, runStart, c -> !Punctuation.isLetterOrDigit(c)) < runStart || after == runEnd || after == end
                || !Punctuation.isLower(text[after])) {
            return false;
        }
        for (int i = runStart; i < runEnd; i++) {
            boolean first = i == runStart || !Punctuation.isLetterOrMark(text[i - 1]);
            if (first && Punctuation.isLetterOrMark(text[i]) && !Punctuation.isUpper(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a letter of an alphabet at home stands directly at a run of another script: nobody writes "academic研究". */
    private boolean isGlued(int at) {
        if (at < start || at >= end) {
            return false;
        }
        Script script = Script.at(text[at]);
        return (script == Script.LATIN || script == Script.GREEK || script == Script.CYRILLIC) && scripts.isHome(script.ordinal());
    }

    /** Whether marks set the run off, or a translation in parentheses follows it. */
    private boolean isEnclosed(int runStart, int runEnd) {
        int before = Punctuation.spaceStart(text, start, runStart) - 1;
        int after = Punctuation.spaceEnd(text, runEnd, end);
        boolean opened = before >= start && (isBracket(text[before]) || opensQuote(text[before]));
        boolean glossed = after < end && (text[after] == '(' || text[after] == '（');
        return opened || glossed;
    }

    static boolean isBracket(char c) {
        return switch (c) {
            case '(', '[', '{', '（', '［', '【', '《', '〈' -> true;
            default -> false;
        };
    }

    static boolean closesBracket(char c) {
        return c == '】' || c == '》' || c == '〉' || c == '］' || c == ']';
    }

    static boolean opensQuote(char c) {
        return switch (c) {
            case '"', '\'', '“', '‘', '„', '‚', '«', '»', '‹', '›', '「', '『' -> true;
            default -> false;
        };
    }
}
