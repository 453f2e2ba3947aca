package dev.precis.language;

import dev.precis.chars.Script;
import java.util.List;

/** Samples taken evenly from texts, as if they were one. */
final class Sample {
    private static final int LONGEST_WORD = 32;

    /** Characters of a text of a few sentences. */
    private static final int SHORT = 400;

    private final List<String> texts;
    private final long total;
    private final char[] word = new char[LONGEST_WORD];

    Sample(List<String> texts) {
        this.texts = texts;
        long sum = 0;
        for (String text : texts) {
            sum += text.length();
        }
        this.total = sum;
    }

    /** How many of about {@code count} characters at even distances, all of a short text, each script has; by its ordinal. */
    int[] scripts(int count) {
        int[] scripts = new int[Script.COUNT];
        // odd, so that no pattern of even width is missed; rounded up, so that never more than count are taken
        int stride = (int) Math.min(Integer.MAX_VALUE, (total + count - 1) / count | 1);
        long skip = 0;
        for (String text : texts) {
            long at = skip;
            for (; at < text.length(); at += stride) {
                scripts[Script.of(text.charAt((int) at))]++;
            }
            skip = at - text.length();
        }
        return scripts;
    }

    /** Words of one script, in lower case, {@code count} at each of some places at even distances; all of a short text, once. */
    void words(Script script, int places, int count, LanguageProfiles.Evidence evidence) {
        long before = 0;
        int place = 0;
        for (String text : texts) {
            int done = 0;
            for (; place < places && place * total / places < before + text.length(); place++) {
                int from = Math.max(done, (int) Math.max(0, place * total / places - before));
                done = words(text, from == done ? from : afterWord(text, from, script), script, count, evidence);
            }
            before += text.length();
        }
    }

    /** Whether it can be read as a whole, for what a sample doesn't show: which words are quoted. */
    boolean isShort() {
        return total <= SHORT;
    }

    /**
     * All words of one script, in lower case, but those in quotation marks; of words with a capital, which may be names of anywhere,
     * the words alone.
     */
    void ownWords(Script script, LanguageProfiles.Evidence evidence) {
        for (String text : texts) {
            int quotation = Quotations.start(text, 0);
            int at = 0;
            while (at < text.length()) {
                if (at == quotation) {
                    at = Quotations.end(text, at);
                    quotation = Quotations.start(text, at);
                    continue;
                }
                int end = afterWord(text, at, script);
                if (end > at) {
                    boolean capital = isLikeAName(text, at, end);
                    for (int i = at; i < end; i++) {
                        word[i - at] = Character.toLowerCase(text.charAt(i));
                    }
                    if (capital) {
                        evidence.note(word, end - at);
                    } else {
                        evidence.add(word, end - at);
                    }
                }
                at = Math.max(end, at + 1);
            }
        }
    }

    /** Whether a word has a capital and then small letters: in capitals throughout it tells as much as any. */
    private static boolean isLikeAName(String text, int from, int to) {
        return Character.isUpperCase(text.charAt(from)) && (to == from + 1 || !Character.isUpperCase(text.charAt(from + 1)));
    }

    private static int afterWord(String text, int from, Script script) {
        int at = from;
        while (at < text.length() && Script.at(text.charAt(at)) == script && at - from < LONGEST_WORD) {
            at++;
        }
        return at;
    }

    /** Gives at most {@code count} words of {@code text} from {@code from} on; the offset where it stopped. */
    private int words(String text, int from, Script script, int count, LanguageProfiles.Evidence evidence) {
        // an unlucky place in the middle of another script is given up
        int last = (int) Math.min(text.length(), (long) from + count * LONGEST_WORD);
        boolean latin = script == Script.LATIN;
        int words = 0;
        int length = 0;
        int at = from;
        for (; at < last && words < count; at++) {
            char c = text.charAt(at);
            boolean ascii = c < 0x80;
            if (ascii ? latin && (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Script.at(c) == script) {
                if (length < LONGEST_WORD) {
                    word[length++] = ascii ? (char) (c | 0x20) : Character.toLowerCase(c);
                }
            } else if (length > 0) {
                evidence.add(word, length);
                words++;
                length = 0;
            }
        }
        if (length > 0 && words < count) {
            evidence.add(word, length);
        }
        return at;
    }
}
