package dev.precis.corpus;

/** What a corpus may be called: its name is that of its folder, so it must not lead anywhere else. */
public final class CorpusName {
    /** What is allowed, to go on after “must be”. */
    public static final String RULE = "a name of 1 to 64 ASCII letters, digits, '-', '_' and '.', the first of them no '.'";

    private static final int LONGEST = 64;

    private CorpusName() {}

    /** Whether a corpus may be called that. */
    public static boolean isValid(String name) {
        if (name.isEmpty() || name.length() > LONGEST || name.charAt(0) == '.') {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c < 0x80 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.')) {
                return false;
            }
        }
        return true;
    }
}
