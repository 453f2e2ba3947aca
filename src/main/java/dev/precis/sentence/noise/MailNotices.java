package dev.precis.sentence.noise;

import dev.precis.chars.WordFile;
import java.util.List;
import java.util.Locale;

/**
 * Tells what mail programs and companies put under a mail of somebody: that it is confidential, what to do if it went astray, why it
 * came, who the company is, and the device it was written on. Where the words alone leave doubt, a sentence has to say all parts of such a
 * notice, so that a text about them keeps its own.
 */
final class MailNotices {
    private static final WordFile WORDS = WordFile.read(MailNotices.class, "mail-notices.txt");
    private static final List<String> SECRET = WORDS.words("secret");
    private static final List<String> MAIL = WORDS.words("mail");
    private static final List<String> RECEIVER = WORDS.words("receiver");
    private static final List<String> MISTAKE = WORDS.words("mistake");
    private static final List<String> RECEIVED = WORDS.words("received");
    private static final List<String> RETURN = WORDS.words("return");
    private static final List<String> OPENING = WORDS.words("opening");
    private static final List<String> SURE = WORDS.words("sure");
    /** A longer sentence says more than such a notice. */
    private static final int MOST_WORDS = 70;
    private static final int MOST_WORDS_OF_LINE = 12;
    /** "Registered in England and Wales." */
    private static final int MOST_WORDS_OF_OPENING = 8;

    /** They stand at the end of a text, in so many characters: elsewhere no sentence is looked at. */
    private static final int AT_THE_END = 1000;

    private final String text;

    MailNotices(String text) {
        this.text = text;
    }

    /** Whether a sentence is such a notice. */
    boolean isIn(int from, int to, SentenceShape look) {
        if (text.length() - from > AT_THE_END || look.words() > MOST_WORDS) {
            return false;
        }
        String sentence = text.substring(from, to).toLowerCase(Locale.ROOT);
        return holds(sentence, SECRET) && holds(sentence, MAIL) && holds(sentence, RECEIVER)
                || holds(sentence, MISTAKE) && holds(sentence, RECEIVED) && holds(sentence, RETURN)
                || holds(sentence, SURE)
                || look.words() <= MOST_WORDS_OF_LINE && OPENING.stream().anyMatch(opening -> opens(sentence, opening, from, look));
    }

    /**
     * Whether a line opens so and gives an address, a name or a number: "Registered office: moved to Leeds" states something, as does a
     * longer line without any figure.
     */
    private boolean opens(String sentence, String opening, int from, SentenceShape look) {
        if (!sentence.startsWith(opening)) {
            return false;
        }
        int behind = from + opening.length();
        if (opening.endsWith(":")) {
            return behind + 1 >= text.length() || !Character.isLowerCase(text.charAt(behind + 1)) || text.startsWith("c/o", behind + 1);
        }
        return look.digits() > 0 || look.words() <= MOST_WORDS_OF_OPENING;
    }

    private static boolean holds(String text, List<String> parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
