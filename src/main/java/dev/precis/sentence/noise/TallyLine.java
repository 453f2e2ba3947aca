package dev.precis.sentence.noise;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells lines that are nothing but what pages count and buttons beside one another: "284 upvotes · 37 comments", "Asked 4 years, 2 months
 * ago", "Share Save Hide Report". One word of another kind, and the line is text: "12 comments on the plan", "Save the report".
 */
final class TallyLine {
    private static final Set<String> BUTTONS = PageButtons.plainSet("button");
    private static final Set<String> COUNTED = PageButtons.plainSet("counted");
    private static final Set<String> TOLD = PageButtons.plainSet("told");
    private static final Set<String> BESIDE = PageButtons.plainSet("beside");
    /** The first words of all that may stand in such a line, beside numbers and names of accounts: most lines open with none. */
    private static final Set<String> OPENING = Stream.of(BUTTONS, COUNTED, TOLD, BESIDE, PageButtons.LINES, PostHead.AGO, PostHead.UNITS)
            .flatMap(Set::stream).map(phrase -> phrase.split(" ")[0]).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 140;
    private static final int LONGEST_PHRASE = 6;
    /** Two may be a phrase that says what to do: "Share report". */
    private static final int FEWEST_BUTTONS = 3;

    private final List<String> words;
    private final Set<Integer> parted;
    private int numbers;
    private int counted;
    /** Whether something is said that nothing but pages say beside a number: "asked", the name of an account. */
    private boolean told;
    private int buttons;
    private int lines;
    private boolean partsButtons;

    private TallyLine(List<String> words, Set<Integer> parted) {
        this.words = words;
        this.parted = parted;
    }

    /** Whether {@code text[from,to)} is such a line. */
    static boolean is(String text, int from, int to) {
        return to - from <= LONGEST && of(text, from, to).isTally();
    }

    /** The words of a line; none where it can't be a tally by the first of them. */
    private static TallyLine of(String text, int from, int to) {
        List<String> words = new ArrayList<>();
        Set<Integer> parted = new HashSet<>();
        int end = from;
        for (int i = from; i < to; i++) {
            if (!isOfWord(text.charAt(i))) {
                continue;
            }
            int close = Runs.end(text, i, to, TallyLine::isOfWord);
            if (i - end > 1 || i > end && !Punctuation.isSpace(text.charAt(end))) {
                parted.add(words.size());
            }
            String word = PageButtons.plainWord(text.substring(i, close));
            if (!word.isEmpty()) {
                if (words.isEmpty() && !mayOpen(word)) {
                    break;
                }
                words.add(word);
            }
            end = close;
            i = close - 1;
        }
        return new TallyLine(words, parted);
    }

    private static boolean isOfWord(char c) {
        return Punctuation.isLetterOrMark(c) || Character.isLetterOrDigit(c) || Punctuation.isInvisible(c) || "'’-_@.,+".indexOf(c) >= 0;
    }

    private boolean isTally() {
        for (int w = 0; w < words.size();) {
            int next = isCounting(words.get(w)) ? w + 1 : phraseEnd(w);
            if (next == w) {
                return false;
            }
            w = next;
        }
        // "12 votes" by itself may be how many somebody got
        return lines > 0 || numbers > 0 && (told || counted > 0 && numbers + buttons > 1) || buttons >= FEWEST_BUTTONS
                || partsButtons && numbers == 0;
    }

    /** Whether a tally may open with a word. */
    private static boolean mayOpen(String word) {
        return OPENING.contains(word) || Character.isDigit(word.charAt(0)) || isAccount(word);
    }

    private static boolean isAccount(String word) {
        return word.indexOf('_') > 0 || word.charAt(0) == '@' && word.length() > 1;
    }

    /** Whether it is a number, with what it counts written to it or not, or the name of an account. */
    private boolean isCounting(String word) {
        if (!Character.isDigit(word.charAt(0))) {
            boolean account = isAccount(word);
            told |= account;
            return account;
        }
        numbers++;
        String behind = word.substring(Runs.end(word, 0, word.length(), c -> !Character.isLetter(c)));
        counted += COUNTED.contains(behind) ? 1 : 0;
        return behind.isEmpty() || COUNTED.contains(behind) || BESIDE.contains(behind) || PostHead.UNITS.contains(behind);
    }

    /** Behind the longest phrase of pages that opens with a word; the word itself where none does. */
    private int phraseEnd(int first) {
        for (int end = Math.min(words.size(), first + LONGEST_PHRASE); end > first; end--) {
            String phrase = String.join(" ", words.subList(first, end));
            boolean button = BUTTONS.contains(phrase);
            boolean counts = COUNTED.contains(phrase);
            boolean tells = TOLD.contains(phrase);
            boolean line = PageButtons.LINES.contains(phrase);
            if (button || counts || tells || line || BESIDE.contains(phrase) || PostHead.AGO.contains(phrase)
                    || PostHead.UNITS.contains(phrase)) {
                partsButtons |= button && buttons > 0 && parted.contains(first);
                buttons += button ? 1 : 0;
                counted += counts && isBehindNumber(first) ? 1 : 0;
                told |= tells;
                lines += line ? 1 : 0;
                return end;
            }
        }
        return first;
    }

    /** "12 comments", not "Answer 12" and "Part 2: Answers". */
    private boolean isBehindNumber(int word) {
        return word > 0 && Character.isDigit(words.get(word - 1).charAt(0)) && !parted.contains(word);
    }
}
