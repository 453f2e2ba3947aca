package dev.precis.sentence;

import dev.precis.chars.Punctuation;
import dev.precis.language.Section;
import dev.precis.language.WordLists;
import java.util.List;
import java.util.Set;

/**
 * Tells the page of a manual by its headings: one over the name of what it documents, and behind it one over its description. What stands
 * first under the latter says what the thing is for, and no other sentence does.
 */
public final class ManualPage {
    private static final Set<String> NAME = WordLists.SHARED.set(Section.ROLE_MANUAL_NAME);
    private static final Set<String> DESCRIPTION = WordLists.SHARED.set(Section.ROLE_MANUAL_DESCRIPTION);
    private static final Set<String> BEHIND = WordLists.SHARED.set(Section.ROLE_MANUAL_BACKMATTER);
    /** What stands above the name of a page: what manual it is from. */
    private static final int LATEST_NAME = 6;
    /** The purpose is among so many sentences under the heading. */
    private static final int LATEST_POINT = 3;
    private static final int NONE = -1;
    private static final String DASHES = "-\u2010\u2212\u2013\u2014";

    private ManualPage() {}

    /**
     * The sentence of a page of a manual that says what the thing is for, or else the one that names it; -1 in other texts, and where there
     * is none of them.
     */
    public static int point(char[] text, List<Sentence> sentences) {
        int name = name(text, sentences);
        int description = description(text, sentences, name);
        int end = description == NONE ? 0 : Math.min(sentences.size(), description + 1 + LATEST_POINT);
        for (int s = description + 1; s < end && !isHeading(sentences.get(s)); s++) {
            Sentence sentence = sentences.get(s);
            boolean opens = s == description + 1 && sentence.tells() && Punctuation.endsSentence(text[sentence.end() - 1]);
            if (opens || sentence.role() == Sentence.Role.STATEMENT && !Character.isLowerCase(text[sentence.start()])) {
                return s;
            }
        }
        return description == NONE || sentences.get(name + 1).isNoise() ? NONE : name + 1;
    }

    /**
     * Makes second choices of what stands in such a page above its description, and asides of what stands in sections that don't say what
     * the thing does: its history, its authors, its bugs. Lists in these say nothing at all.
     */
    static void demote(char[] text, List<Sentence> sentences) {
        int name = name(text, sentences);
        int description = description(text, sentences, name);
        boolean behind = false;
        for (int s = name + 1; description != NONE && s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (isHeading(sentence)) {
                behind = HeadingText.isIn(BEHIND, text, sentence.start(), sentence.end());
            } else if (!sentence.isNoise() && (behind || s < description)) {
                boolean lists = !Punctuation.endsSentence(text[sentence.end() - 1]);
                sentences.set(s, sentence.as(!behind ? Sentence.Role.FRAGMENT : lists ? Sentence.Role.NOISE : Sentence.Role.ASIDE));
            }
        }
    }

    /** The heading over "gral - look through running processes"; {@link #NONE} where something else follows it, or there is none. */
    private static int name(char[] text, List<Sentence> sentences) {
        int name = heading(NAME, text, sentences, 0, LATEST_NAME);
        int entry = name + 1;
        while (name != NONE && entry < sentences.size() && !isHeading(sentences.get(entry)) && !isEntry(text, sentences.get(entry))) {
            entry++;
        }
        return name != NONE && entry < sentences.size() && !isHeading(sentences.get(entry)) ? name : NONE;
    }

    private static int description(char[] text, List<Sentence> sentences, int name) {
        return name == NONE ? NONE : heading(DESCRIPTION, text, sentences, name, sentences.size());
    }

    private static boolean isEntry(char[] text, Sentence line) {
        int i = line.start() + 1;
        while (i + 1 < line.end() && !(DASHES.indexOf(text[i]) >= 0 && isBlank(text[i - 1]) && isBlank(text[i + 1]))) {
            i++;
        }
        return i + 1 < line.end() && !Punctuation.endsSentence(text[line.end() - 1]);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '-';
    }

    private static int heading(Set<String> headings, char[] text, List<Sentence> sentences, int from, int to) {
        for (int s = from; s < Math.min(to, sentences.size()); s++) {
            Sentence sentence = sentences.get(s);
            if (isHeading(sentence) && HeadingText.isIn(headings, text, sentence.start(), sentence.end())) {
                return s;
            }
        }
        return NONE;
    }

    private static boolean isHeading(Sentence sentence) {
        return sentence.role() == Sentence.Role.HEADING;
    }
}
