package dev.precis.sentence;

import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what stands under a heading behind the text proper: whom its authors thank, who paid them, what their company does. Nothing of
 * it states what the text is about, though it is said in full sentences; a heading above nothing but noise, as above a list of
 * references, says nothing at all.
 *
 * @param headings what such headings say, in small letters
 * @param about what stands before the name of a company or a person: "about"
 */
record BackMatter(Set<String> headings, List<String> about) {
    /** What a BCP 47 tag's language calls it. */
    static final PerLanguage<BackMatter> BY_LANGUAGE = new PerLanguage<>("role", lists -> new BackMatter(
            lists.set(Section.ROLE_BACKMATTER), List.copyOf(lists.words(Section.ROLE_ABOUT))));

    /** So many sentences of text for each one behind it: where the section "About Norvik Pumps" is longer, the page is about them. */
    private static final int LEAST_TEXT = 2;

    /** Makes asides of what is said under such headings, behind others and no more than a part of the text. */
    void demote(char[] text, List<Sentence> sentences) {
        int told = 0;
        boolean behind = false;
        List<Integer> under = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            boolean states = sentence.role() == Sentence.Role.STATEMENT;
            if (!states && sentence.opensBlock() && isHeading(text, sentence, sentences.get(Math.min(s + 1, sentences.size() - 1)))) {
                behind = told > 0;
            } else if (sentence.role() == Sentence.Role.HEADING) {
                behind = false;
            } else if (sentence.tells()) {
                behind |= states && told > 0 && opensAbout(text, sentence);
                if (behind) {
                    under.add(s);
                } else {
                    told++;
                }
            }
        }
        if (under.size() * LEAST_TEXT <= told) {
            under.forEach(s -> sentences.set(s, sentences.get(s).as(Sentence.Role.ASIDE)));
        }
    }

    /** Makes noise of the headings behind a statement that stand above nothing else and say nothing themselves. */
    static void leaveOutHeadingsOfNoise(char[] text, List<Sentence> sentences) {
        int first = 0;
        while (first < sentences.size() && sentences.get(first).role() != Sentence.Role.STATEMENT) {
            first++;
        }
        boolean noise = false;
        boolean readable = false;
        for (int s = sentences.size() - 1; s > first; s--) {
            Sentence sentence = sentences.get(s);
            boolean heading = sentence.role() == Sentence.Role.HEADING;
            if (heading && noise && !readable && !saysItself(text, sentence)) {
                sentences.set(s, sentence.as(Sentence.Role.NOISE));
            }
            noise = !heading && (noise || sentence.isNoise());
            readable = !heading && (readable || !sentence.isNoise());
        }
    }

    /** Whether text stands behind the colon of a heading: "Material: Nylon". */
    private static boolean saysItself(char[] text, Sentence heading) {
        int colon = HeadingText.runInEnd(text, heading.start(), heading.end());
        return colon > heading.start() && colon < heading.end() - 1;
    }

    /** Whether such a heading and what stands under it are one line: "About Norvik: Norvik Pumps is a leading provider of pumps." */
    private boolean opensAbout(char[] text, Sentence sentence) {
        int colon = HeadingText.runInEnd(text, sentence.start(), sentence.end());
        if (colon == sentence.start()) {
            return false;
        }
        String words = new String(text, sentence.start(), colon - sentence.start());
        return isAbout(words, text, colon, sentence.end());
    }

    private boolean isHeading(char[] text, Sentence line, Sentence next) {
        if (line.end() - line.start() > HeadingText.LONGEST) {
            return false;
        }
        String words = HeadingText.of(text, line.start(), line.end());
        return headings.contains(words.toLowerCase(Locale.ROOT)) || isAbout(words, text, next.start(), next.end());
    }

    /** Whether a heading says whom {@code text[from,to)} under it is about. */
    private boolean isAbout(String heading, char[] text, int from, int to) {
        String small = heading.toLowerCase(Locale.ROOT).replace('’', '\'');
        return about.stream().anyMatch(opening -> small.startsWith(opening)
                && (opening.endsWith("'") || small.startsWith(" ", opening.length()))
                && names(new String(text, from, to - from).strip(), heading.substring(opening.length()).strip()));
    }

    /**
     * Whether a sentence has the first word of a name: "Norvik Pumps is a leading provider", under "About Norvik Pumps"; behind an article
     * one of several words, at its start: "Die Norvik AG ist ein führender Anbieter".
     */
    private static boolean names(String sentence, String name) {
        int end = name.indexOf(' ');
        if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
            int second = name.indexOf(' ', end + 1) + 1;
            return end > 0 && second > 0 && Character.isUpperCase(name.charAt(end + 1)) && Character.isUpperCase(name.charAt(second))
                    && sentence.regionMatches(true, 0, name, 0, name.length());
        }
        return sentence.contains(end < 0 ? name : name.substring(0, end));
    }
}
