package dev.precis.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** A document with noise put into it, and where. */
final class NoiseInjector {
    private final String text;
    private final List<int[]> ranges;
    private final List<String> pieces;

    private NoiseInjector(String text, List<int[]> ranges, List<String> pieces) {
        this.text = text;
        this.ranges = ranges;
        this.pieces = pieces;
    }

    /** Puts one to three pieces of a kind into a text; a slogan two to four times. */
    static NoiseInjector into(String clean, String language, NoiseKind kind, Random random) {
        NoisePhrases phrases = new NoisePhrases(language, random);
        List<Integer> places = places(clean, kind.place());
        int count = 1 + random.nextInt(3) + (kind == NoiseKind.SLOGAN ? 1 : 0);
        String slogan = phrases.slogan();
        TreeMap<Integer, String> chosen = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            chosen.put(places.get(random.nextInt(places.size())), kind == NoiseKind.SLOGAN ? slogan : phrases.of(kind));
        }
        if (kind == NoiseKind.SLOGAN && chosen.size() == 1) {
            chosen.put(0, slogan); // said once it would be no slogan
            chosen.put(clean.length(), slogan);
        }
        StringBuilder dirty = new StringBuilder();
        List<int[]> ranges = new ArrayList<>();
        int done = 0;
        for (var entry : chosen.entrySet()) {
            int at = entry.getKey();
            dirty.append(clean, done, at);
            boolean line = kind.place() == NoiseKind.Place.LINE;
            String gap = line ? lineBreak(clean) : " ";
            if (line && at == clean.length()) {
                dirty.append(gap);
            }
            int start = dirty.length();
            dirty.append(entry.getValue());
            if (kind.place() == NoiseKind.Place.BETWEEN_SENTENCES && kind != NoiseKind.SPAM_BEHIND
                    && !stops(dirty.charAt(dirty.length() - 1))) {
                dirty.append('.'); // without a stop or a line break nobody could tell where it ends
            }
            ranges.add(new int[]{start, dirty.length()});
            dirty.append(at == clean.length() ? "" : gap);
            done = at;
        }
        dirty.append(clean, done, clean.length());
        return new NoiseInjector(dirty.toString(), ranges, List.copyOf(chosen.values()));
    }

    private static String lineBreak(String clean) {
        return clean.contains("\n\n") || !clean.contains("\n") ? "\n\n" : "\n";
    }

    /** Offsets where a piece can go; the start of the text is always one. */
    private static List<Integer> places(String clean, NoiseKind.Place place) {
        List<Integer> places = new ArrayList<>();
        places.add(0);
        if (place == NoiseKind.Place.LINE) {
            for (int i = 1; i < clean.length(); i++) {
                boolean opensLine = clean.charAt(i - 1) == '\n' && !Character.isWhitespace(clean.charAt(i));
                boolean afterParagraph = clean.startsWith("\n", Math.max(0, i - 2)) && i > 1;
                boolean stopped = opensLine && i > 1 && stops(clean.charAt(lastInk(clean, i - 1)));
                if (opensLine && stopped && (afterParagraph || !clean.contains("\n\n")) && !Character.isLowerCase(clean.charAt(i))) {
                    places.add(i);
                }
            }
            places.add(clean.length());
            return places;
        }
        for (int i = 2; i + 1 < clean.length(); i++) {
            boolean after = clean.charAt(i - 1) == ' '
                    && (clean.charAt(i - 2) == '.' || clean.charAt(i - 2) == '।' || clean.charAt(i - 2) == '۔');
            boolean wordBefore = i > 5 && Character.isLowerCase(clean.charAt(i - 3)) && Character.isLowerCase(clean.charAt(i - 4))
                    && Character.isLowerCase(clean.charAt(i - 5))
                    && Character.isLowerCase(clean.charAt(i - 6 < 0 ? 0 : i - 6));
            boolean caseless = i > 5 && Character.getType(clean.charAt(i - 3)) == Character.OTHER_LETTER;
            boolean starts = Character.isUpperCase(clean.charAt(i)) && Character.isLowerCase(clean.charAt(i + 1))
                    || Character.getType(clean.charAt(i)) == Character.OTHER_LETTER;
            if (after && (wordBefore || caseless) && starts && !isBracketed(clean, i)) {
                places.add(i);
            }
        }
        return places;
    }

    /** Whether a place is inside brackets, where the stop before it ends an abbreviation more often than a sentence. */
    private static boolean isBracketed(String clean, int at) {
        return clean.lastIndexOf('(', at) > clean.lastIndexOf(')', at);
    }

    private static int lastInk(String text, int before) {
        int i = before;
        while (i > 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static boolean stops(char c) {
        return ".!?\"”»।۔。".indexOf(c) >= 0;
    }

    String text() {
        return text;
    }

    List<String> pieces() {
        return pieces;
    }

    /** Whether a stretch of {@link #text()} holds a character that was put in. */
    boolean overlaps(int start, int end) {
        return ranges.stream().anyMatch(range -> start < range[1] && range[0] < end);
    }
}
