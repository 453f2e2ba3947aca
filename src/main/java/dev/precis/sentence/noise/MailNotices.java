package dev.precis.sentence.noise;

import dev.precis.chars.CharIndex;
import dev.precis.chars.PhraseTable;
import dev.precis.chars.WordFile;
import java.util.Arrays;
import java.util.List;

/**
 * Tells what mail programs and companies put under a mail of somebody: that it is confidential, what to do if it went astray, why it
 * came, who the company is, and the device it was written on. Where the words alone leave doubt, a sentence has to say all parts of such a
 * notice, so that a text about them keeps its own.
 */
final class MailNotices {
    private static final WordFile WORDS = WordFile.read(MailNotices.class, "mail-notices.txt");
    private static final List<String> PARTS = List.of("secret", "mail", "receiver", "mistake", "received", "return", "sure", "only",
            "addressee");
    private static final PhraseTable PHRASES = new PhraseTable(PARTS.stream().map(WORDS::words).toList());
    /** What notices say, of which each part has to be said. */
    private static final int[] NOTICES = {parts("secret", "mail", "receiver"), parts("mistake", "received", "return"), parts("sure"),
        parts("only", "addressee", "mail")};
    private static final List<String> OPENING = WORDS.words("opening");
    /** A longer sentence says more than such a notice. */
    private static final int MOST_WORDS = 70;
    private static final int MOST_WORDS_OF_LINE = 12;
    /** "Registered in England and Wales.", "This message has been scanned for viruses by MailWall." */
    private static final int MOST_WORDS_OF_OPENING = 9;

    /** They stand at the end of a text, in so many characters: elsewhere no sentence is looked at. */
    private static final int AT_THE_END = 1000;

    private final String text;
    private final char[] units;

    MailNotices(CharIndex characters) {
        this.text = characters.text();
        this.units = characters.units();
    }

    /** Whether a sentence is such a notice. */
    boolean isIn(int from, int to, SentenceShape shape) {
        if (text.length() - from > AT_THE_END || shape.words() > MOST_WORDS) {
            return false;
        }
        return saysAll(PHRASES.in(units, from, to)) || shape.words() <= MOST_WORDS_OF_LINE && opens(from, to, shape);
    }

    private static boolean saysAll(int said) {
        for (int parts : NOTICES) {
            if ((said & parts) == parts) {
                return true;
            }
        }
        return false;
    }

    private static int parts(String... names) {
        return Arrays.stream(names).mapToInt(name -> 1 << PARTS.indexOf(name)).sum();
    }

    private boolean opens(int from, int to, SentenceShape shape) {
        for (String opening : OPENING) {
            if (opening.length() <= to - from && text.regionMatches(true, from, opening, 0, opening.length())) {
                return opens(opening, from, shape);
            }
        }
        return false;
    }

    /**
     * Whether a line opens so and gives an address, a name or a number: "Registered office: moved to Leeds" states something, as does a
     * longer line without any figure.
     */
    private boolean opens(String opening, int from, SentenceShape shape) {
        int behind = from + opening.length();
        if (opening.endsWith(":")) {
            return behind + 1 >= text.length() || !Character.isLowerCase(text.charAt(behind + 1)) || text.startsWith("c/o", behind + 1);
        }
        return shape.digits() > 0 || shape.words() <= MOST_WORDS_OF_OPENING;
    }
}
