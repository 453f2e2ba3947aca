package dev.precis.chars;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The charsets that texts are read in, as {@code charsets.txt} lists them: the same on the JVM, which knows a hundred more, and in the
 * native executable, which holds just these (all that Java knows would make it a tenth larger).
 */
public final class Charsets {
    private Charsets() {}

    /** The charset that pages and callers mean by a name, which may be another than the one so called; null for a name not known here. */
    public static Charset meant(String name) {
        // most name this one, and need none of the others loaded
        return name.equalsIgnoreCase("utf-8") ? StandardCharsets.UTF_8 : Table.MEANT.get(name.toLowerCase(Locale.ROOT));
    }

    /** Made when the executable is built, and with it the charsets. */
    private static final class Table {
        static final Map<String, Charset> MEANT = read();

        private Table() {}

        private static Map<String, Charset> read() {
            WordFile file = WordFile.read(Charsets.class, "charsets.txt");
            Map<String, Charset> charsets = new HashMap<>();
            for (String title : file.sections()) {
                Charset charset = Charset.forName(title);
                charsets.put(title.toLowerCase(Locale.ROOT), charset);
                charset.aliases().forEach(alias -> charsets.put(alias.toLowerCase(Locale.ROOT), charset));
            }
            // last, for a name may be one that Java gives another charset; names of charsets have no blanks, but _ stands for one there
            for (String title : file.sections()) {
                file.words(title).forEach(name -> charsets.put(name.replace(' ', '_'), Charset.forName(title)));
            }
            return Map.copyOf(charsets);
        }
    }
}
