package dev.precis.sentence.split;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells an exclamation or question mark that belongs to a name, as in Yahoo! Inc. and the magazine Which?, from one that ends a sentence.
 */
final class MarkedName {
    private static final int LONGEST = 24;
    /** The word that joins two names to a subject: et, und. */
    private static final int LONGEST_JOINT = 3;
    /** A last word of a name that is written small: "Hör zu!" */
    private static final int LONGEST_SMALL = 3;

    private final char[] text;
    private final TextWords words;
    private final GluedParticle particle;
    private int paragraph;
    /** Names that stand in mid-sentence with their mark somewhere in the paragraph, or were told; null until somebody asks. */
    private Set<String> names;

    MarkedName(char[] text, TextWords words, GluedParticle particle) {
        this.text = text;
        this.particle = particle;
        this.words = words;
    }

    /** Forgets the names of the paragraph before: another one starts at {@code at}. */
    void startParagraph(int at) {
        paragraph = at;
        names = null;
    }

    /**
     * Whether the mark at {@code mark} belongs to the capitalized word before it, or that and a short one, and the sentence goes on.
     *
     * @param sentence where the sentence starts
     * @param last where the word before the mark starts
     * @param next where the capitalized word behind the mark starts
     */
    boolean holds(int sentence, int last, int mark, int next) {
        if (Punctuation.isUnspaced(text[last])) {
            return isListed(sentence, mark); // "ヤフーはYahoo! JAPANを"
        }
        int end = words.end(next);
        int start = Punctuation.isUpper(text[last]) ? last : capitalBefore(sentence, last, mark);
        if (start < 0 || mark - start > LONGEST) {
            return false;
        }
        if (start < last) {
            return start > sentence && !words.has(SplitterRules.STARTS, next, end) && opensWithSubject(sentence, start);
        }
        boolean company = words.abbreviation(next, end) == SplitterRules.STARTER && words.at(end) == '.';
        if (company || words.has(SplitterRules.FOLLOWS_NAME, next, end) || isTitleOfClause(next)) {
            return true;
        }
        boolean listed = words.has(SplitterRules.NAME, start, mark);
        boolean starter = words.has(SplitterRules.STARTS, next, end);
        if (start > sentence && (listed || !starter) && opensWithSubject(sentence, start)) {
            if (!words.has(SplitterRules.STARTS, start, mark)) {
                names().add(new String(text, start, mark - start)); // alone, "You!" is none
            }
            return true;
        }
        if (starter && !isTitle(end)) {
            return false; // before the paragraph is read for names
        }
        return listed || start > sentence && text[start - 1] != '¡' && names().contains(new String(text, start, mark - start));
    }

    /** Where the capitalized word starts before a short one in small letters; −1 where none does. */
    private int capitalBefore(int sentence, int last, int mark) {
        if (mark - last > LONGEST_SMALL || last - 1 <= sentence || text[last - 1] != ' ') {
            return -1;
        }
        int start = words.start(sentence, last - 1);
        return start < last - 1 && Punctuation.isUpper(text[start]) ? start : -1;
    }

    /** Whether two words without content follow that both have a capital, the first of which ends there: "Panic! At The Disco". */
    private boolean isTitle(int end) {
        int second = end + 1;
        return words.at(end) == ' ' && Punctuation.isUpper(words.at(second)) && words.has(SplitterRules.STARTS, second, words.end(second));
    }

    /**
     * Whether words with a capital each follow, of which a verb and a word without content are not the first, as in titles alone, and the
     * sentence goes on behind them, as in no headline: "Mamma Mia! Here We Go Again opened". A verb it has to be since polite pronouns have
     * a capital anywhere: "Bitte! Nehmen Sie Ihre Karte".
     */
    private boolean isTitleOfClause(int next) {
        boolean verb = false;
        boolean starter = false;
        int limit = next + LONGEST;
        int end = words.end(next);
        while (end < limit && words.at(end) == ' ' && Punctuation.isUpper(words.at(end + 1)) && Punctuation.isLower(words.at(end + 2))) {
            int start = end + 1;
            end = words.end(start);
            verb |= words.has(SplitterRules.VERB, start, end);
            starter |= words.has(SplitterRules.STARTS, start, end) && !words.has(SplitterRules.DETERMINES, start, end); // The Times
        }
        return verb && starter && words.at(end) == ' ' && Punctuation.isLower(words.at(end + 1));
    }

    /**
     * Whether a mark belongs to the name before it and a letter of a script without capitals is glued to it: "Yahoo!公司",
     * "Yahoo!는", and what Japanese has behind nouns, "ライブ!の".
     */
    boolean goesOnIn(int from, int mark, int next) {
        char last = text[mark - 1];
        boolean name = isLatinLetter(last) || last >= 'ァ' && last <= 'ー';
        return isListed(from, mark) || name && "のをはがに".indexOf(text[next]) >= 0 || particle.goesOn(next, true);
    }

    /** Whether the Latin letters right before the mark are a name of the list. */
    private boolean isListed(int from, int mark) {
        int start = Runs.start(text, Math.max(from, mark - LONGEST), mark, MarkedName::isLatinLetter);
        return words.has(SplitterRules.NAME, start, mark);
    }

    private static boolean isLatinLetter(char c) {
        return Punctuation.isLatin(c) && Punctuation.isLetterOrMark(c);
    }

    /**
     * Whether an article and a noun, or with "of" another one's, are all that stands before the name, so that the verb must come behind
     * it: "The band Panic!", "Die Zeitschrift Bravo!", "The owner of Wow!", "The band Good Day You!". So may another such pair stand before
     * it: "Le magazine Têtu et le site Voilà!"
     */
    private boolean opensWithSubject(int sentence, int name) {
        int opening = text[name - 1] == '¡' ? name - 1 : name;
        int behind = behindNoun(sentence);
        if (behind < 0) {
            return false;
        }
        int end = capitalsEnd(behind);
        if (behind <= opening && end >= opening) {
            return true;
        }
        int joint = Runs.end(text, end, opening, c -> !Punctuation.isSpace(c)) + 1; // past the sign of "Canal+"
        int jointEnd = words.end(joint);
        if (end == behind || jointEnd - joint > LONGEST_JOINT || words.at(jointEnd) != ' '
                || words.has(SplitterRules.VERB, joint, jointEnd)) {
            return false;
        }
        int second = behindNoun(jointEnd + 1);
        return second > 0 && second <= opening && capitalsEnd(second) >= opening;
    }

    /** Past the blank behind the article there, its noun, and "of"; −1 where none stand. */
    private int behindNoun(int article) {
        int noun = words.behindArticle(article);
        int end = noun < 0 ? -1 : words.end(noun);
        if (noun < 0 || words.has(SplitterRules.STARTS, noun, end)) {
            return -1;
        }
        boolean genitive = words.at(end) == ' ' && words.has(SplitterRules.GENITIVE, end + 1, words.end(end + 1));
        return (genitive ? words.end(end + 1) : end) + 1;
    }

    /** Past the words with a capital each that start at {@code start}, one blank between two of them; that itself where none stands. */
    private int capitalsEnd(int start) {
        int end = start;
        for (int i = start; i - start < LONGEST && Punctuation.isUpper(words.at(i)); i = end + 1) {
            end = words.end(i);
            if (words.at(end) != ' ') {
                break;
            }
        }
        return end;
    }

    private Set<String> names() {
        if (names == null) {
            names = new HashSet<>();
            Set<String> pairs = new HashSet<>();
            int lines = 0;
            for (int i = paragraph; i < words.to() && lines < 2; i++) {
                char c = text[i];
                if (Punctuation.isSpace(c)) {
                    lines += WrappedLines.weight(text, i, paragraph);
                    continue;
                }
                lines = 0;
                if (Punctuation.of(c) == Punctuation.MARK) {
                    addNameBefore(i, pairs);
                }
            }
        }
        return names;
    }

    /** Adds the name before a mark if it goes on in a small letter behind it, or with the same name a second time: "Wow! Design". */
    private void addNameBefore(int mark, Set<String> pairs) {
        int start = words.start(paragraph, mark);
        if (start == mark || !Punctuation.isUpper(text[start])) {
            return;
        }
        char next = words.at(mark + 1);
        char second = words.at(mark + 2);
        boolean goesOn = next == ' ' && Punctuation.isLower(second) || ",'’".indexOf(next) >= 0;
        int end = capitalsEnd(mark + 2);
        boolean again = next == ' ' && Punctuation.isUpper(second) && words.at(end) == ' ' && Punctuation.isLower(words.at(end + 1))
                && !pairs.add(new String(text, start, end - start));
        if (goesOn || again) {
            names.add(new String(text, start, mark - start));
        }
    }
}
