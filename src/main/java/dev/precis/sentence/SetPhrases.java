package dev.precis.sentence;

import dev.precis.chars.PhraseTable;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.ArrayList;
import java.util.List;

/**
 * The set wording of what introduces, files, announces, thanks or greets and says nothing of the matter: a ruling's header ("Appeal by
 * special leave from the judgment …"), an operator's call for questions, the edges of minutes ("The chair opened the meeting at 19:05"),
 * what letters open and close with. One pass over a sentence finds all of it.
 */
final class SetPhrases {
    /** What is told from the phrases of a BCP 47 tag's language. */
    static final PerLanguage<SetPhrases> BY_LANGUAGE = new PerLanguage<>("role", SetPhrases::new);

    private static final int HOUSEKEEPING = 1;
    private static final int COURTESY = 2;
    private static final int MEETING = 4;
    private static final int MEETING_EDGE = 8;
    private static final int HOUR = 16;

    private static final int SALUTATION = 1;
    private static final int LETTER = 2;
    private static final int TELLING = 4;
    private static final int GREETING = 8;
    private static final int PARTING = 16;

    private static final int TALK = 1;
    private static final int REQUEST = 2;

    /** A name has room in it: "Dear Members of the Parents' Council of Wexford,". */
    private static final int LONGEST_SALUTATION = 60;
    /** What is longer has something to say besides: "…, it is an honour to open the bridge that joins our towns after ten years". */
    private static final int LONGEST_GREETING = 120;
    private static final int LONGEST_TALK = 70;
    private static final String QUOTES = "\"“”„«»「」";
    private static final String AFTER_SALUTATION = ",:!،：，！";
    private static final String BEFORE_MINUTES = ":.h";
    /** Behind one of these goes on what is no hour: "12,345.60". */
    private static final String AFTER_FIGURES = ".,:";

    /** What is looked for in every sentence. */
    private final PhraseTable phrases;
    /**
     * What is looked for in the first and last sentences of letters and talks, and in courtesies: apart, so that the other table stays
     * small.
     */
    private final PhraseTable inLetters;
    /** What is looked for where somebody is said to speak. */
    private final PhraseTable inTurns;

    private SetPhrases(WordLists lists) {
        List<String> housekeeping = new ArrayList<>(WordLists.SHARED.words(Section.ROLE_HOUSEKEEPING));
        housekeeping.addAll(lists.words(Section.ROLE_HOUSEKEEPING));
        phrases = new PhraseTable(List.of(housekeeping, lists.words(Section.ROLE_COURTESY),
                lists.words(Section.ROLE_MEETING), lists.words(Section.ROLE_MEETING_EDGE), lists.words(Section.ROLE_HOUR)));
        inLetters = new PhraseTable(List.of(lists.words(Section.ROLE_SALUTATION), lists.words(Section.ROLE_LETTER),
                lists.words(Section.ROLE_TELLING), lists.words(Section.ROLE_GREETING), lists.words(Section.ROLE_PARTING)));
        inTurns = new PhraseTable(List.of(lists.words(Section.ROLE_TALK), lists.words(Section.ROLE_REQUEST)));
    }

    /** Whether a sentence says nothing of the matter, wherever it stands. */
    boolean areAll(char[] text, int from, int to) {
        int found = phrases.in(text, from, to);
        if (found == PhraseTable.NONE) {
            return false;
        }
        return has(found, HOUSEKEEPING) || has(found, COURTESY) && !has(inLetters.in(text, from, to), TELLING)
                || has(found, MEETING) && has(found, MEETING_EDGE) && namesHour(text, from, to, has(found, HOUR));
    }

    /** Whether a sentence of somebody's turn is courtesy, small talk or an announcement, and says nothing of the matter. */
    boolean chat(char[] text, int from, int to) {
        return to - from <= LONGEST_TALK && has(inTurns.in(text, from, to), TALK)
                && Runs.end(text, from, to, c -> !Punctuation.isDigit(c)) == to;
    }

    /** Whether a question in somebody's turn asks for something to be done, which is a point of its own. */
    boolean request(char[] text, int from, int to) {
        return has(inTurns.in(text, from, to), REQUEST);
    }

    /** Whether a sentence that opens or closes a letter says nothing else. */
    boolean frameLetter(char[] text, int from, int to) {
        int found = inLetters.in(text, from, to);
        return has(found, LETTER) && !has(found, TELLING);
    }

    /** Whether a sentence that opens a talk greets its listeners and says nothing else. */
    boolean greet(char[] text, int from, int to) {
        return isShort(from, to) && has(inLetters.in(text, from, to), GREETING) && !quotes(text, from, to);
    }

    /** Whether a sentence that ends a talk thanks its listeners or sends them off and says nothing else. */
    boolean part(char[] text, int from, int to) {
        return isShort(from, to) && has(inLetters.in(text, from, to), PARTING) && !quotes(text, from, to);
    }

    private static boolean isShort(int from, int to) {
        return to - from <= LONGEST_GREETING;
    }

    /** A report may open or end with what somebody said to an audience. */
    private static boolean quotes(char[] text, int from, int to) {
        return Runs.end(text, from, to, c -> QUOTES.indexOf(c) < 0) < to;
    }

    /** Where the words end that address whom a letter is for, a line of their own or before a comma: "Dear Ms. Adler,"; -1 without any. */
    int salutationEnd(char[] text, int from, int to) {
        int last = Math.min(to, from + LONGEST_SALUTATION);
        int mark = Runs.end(text, from, last, c -> AFTER_SALUTATION.indexOf(c) < 0);
        if (mark == last && last < to || !has(inLetters.in(text, from, Math.min(mark + 1, to)), SALUTATION)) {
            return -1;
        }
        return Math.min(mark + 1, to);
    }

    private static boolean has(int found, int group) {
        return (found & group) != 0;
    }

    /** Whether a stretch has an hour: "19:05", "18.00", "20h10"; where a word says so, a number that can be one: "8 p.m.". */
    private static boolean namesHour(char[] text, int from, int to, boolean word) {
        for (int i = from; i < to; i++) {
            int end = Runs.end(text, i, to, Punctuation::isDigit);
            if (end > i) {
                boolean part = i > from && AFTER_FIGURES.indexOf(text[i - 1]) >= 0;
                if (!part && isHour(text, i, end) && (word || isMinute(text, end, to))) {
                    return true;
                }
                i = end;
            }
        }
        return false;
    }

    private static boolean isHour(char[] text, int from, int to) {
        return to - from == 1 || to - from == 2 && (text[from] < '2' || text[from] == '2' && text[from + 1] <= '4');
    }

    private static boolean isMinute(char[] text, int at, int to) {
        return at + 2 < to && BEFORE_MINUTES.indexOf(text[at]) >= 0 && text[at + 1] <= '5'
                && Runs.end(text, at + 1, to, Punctuation::isDigit) == at + 3;
    }
}
