package dev.precis.source.line;

import dev.precis.chars.Runs;
import java.util.Set;

/** How the turns of a dialogue open. */
public enum TurnLabel {
    /** With a name and a colon: "Anna: …", "Ms. May (Greens, BC): …". */
    NAME {
        @Override
        public int length(String text, int from, int to) {
            return DialogueTurns.labelLength(text, from, to);
        }
    },
    /** With a name of one word and a colon, in small letters in some: "anna: …", "kim_92: …". */
    NICK {
        @Override
        public int length(String text, int from, int to) {
            if (from == to || !Character.isLetter(text.charAt(from))) {
                return 0;
            }
            int colon = Runs.end(text, from, Math.min(to, from + LONGEST_NICK), c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
            boolean labelled = colon < to && text.charAt(colon) == ':'
                    && (colon + 1 == to || Character.isWhitespace(text.charAt(colon + 1)));
            return labelled ? colon + 1 - from : NAME.length(text, from, to);
        }
    },
    /**
     * With a name in capitals and a stop, as those of plays do, and what its bearer does in brackets: "OLD TOM. …", "OLD TOM (rising). …",
     * but not "VII. …"; or with a letter that says who asks and who answers: "Q. …", "A. …".
     */
    CAPITALS {
        @Override
        public int length(String text, int from, int to) {
            int stop = 0;
            int letters = 0;
            boolean numeral = true;
            int i = from;
            for (; i < Math.min(to, from + LONGEST_NICK); i++) {
                char c = text.charAt(i);
                if (Character.isUpperCase(c)) {
                    letters++;
                    numeral &= "IVXLC".indexOf(c) >= 0;
                } else if (c == '.' && i + 1 < to && text.charAt(i + 1) == ' ') {
                    boolean asked = i == from + 1 && letters == 1 && isAskedOrAnswered(text.charAt(from));
                    stop = asked || letters >= FEWEST_LETTERS && !numeral ? i + 1 - from : 0;
                } else if (c == '(' && letters >= FEWEST_LETTERS) {
                    int close = text.indexOf(").", i, Math.min(to, i + LONGEST_DIRECTION));
                    return close > 0 && close + 2 < to && text.charAt(close + 2) == ' ' ? close + 2 - from : stop;
                } else if (c != ' ' && c != '.' && c != '\'' && c != '’' && c != '-') {
                    break;
                }
            }
            return stop;
        }
    },
    /** There are no turns. */
    NONE {
        @Override
        public int length(String text, int from, int to) {
            return 0;
        }
    };

    /** By which letters the questions and answers of two people are told: those of "question" and "answer" in a language or two. */
    private static final Set<Set<String>> QUESTION_AND_ANSWER = Set.of(Set.of("Q.", "A."), Set.of("F.", "A."), Set.of("P.", "R."),
            Set.of("Q.", "R."), Set.of("D.", "R."), Set.of("F.", "S."), Set.of("P.", "O."), Set.of("В.", "О."));
    private static final int LONGEST_NICK = 30;
    private static final int LONGEST_DIRECTION = 80;
    private static final int FEWEST_LETTERS = 3;

    /** Whether labels may be all there are: letters by themselves only where they say question and answer, else they mark a list. */
    static boolean belongTogether(Set<String> labels) {
        return QUESTION_AND_ANSWER.contains(labels) || labels.stream().noneMatch(label -> label.length() == 2);
    }

    private static boolean isAskedOrAnswered(char c) {
        return QUESTION_AND_ANSWER.stream().anyMatch(pair -> pair.stream().anyMatch(label -> label.charAt(0) == c));
    }

    /** Length of the label that opens {@code text[from,to)}, 0 without one. */
    public abstract int length(String text, int from, int to);
}
