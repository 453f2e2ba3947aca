package dev.precis.select;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whether one sentence counts otherwise than another that has all of its words: "five" is no part of "twenty-five", nor of "minus
 * five" and "at least five", and what is said of pump A isn't said of pump B. Numbers are told by their words ({@link NumberWords}),
 * those that share no word by {@link Differences}.
 *
 * <p>Time: the words of the two sentences.
 */
final class Quantities {
    /** So many words make a limit at most: "no more than". */
    private static final int LONGEST_LIMIT = 3;
    /** Where a limit follows a number, the thing that is counted stands between, in characters: "五人以上". */
    private static final int LONGEST_COUNTER = 2;
    /** Forms of a word begin with so many of the same letters. */
    private static final int LONGEST_ROOT = 5;

    private final Terms terms;
    private final SentenceWords words;
    private final NumberWords numbers;

    Quantities(Terms terms, SentenceWords words) {
        this.terms = terms;
        this.words = words;
        this.numbers = NumberWords.of(terms.language());
    }

    /**
     * A number as it is said.
     *
     * @param beside what is said beside it
     * @param parts its words
     */
    private record Quantity(NumberWords.Beside beside, List<Part> parts) {}

    /**
     * A word of a number.
     *
     * @param word what its forms share, mostly
     */
    private record Part(Object word, String written) {
        /** What it has in common with its forms, also those that have another stem. */
        Stream<Object> keys() {
            return Stream.of(word, written.substring(0, Math.min(LONGEST_ROOT, written.length())));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Part part && word.equals(part.word);
        }

        @Override
        public int hashCode() {
            return word.hashCode();
        }
    }

    /** Whether each of two sentences has a number that is made of some of the same words as one of the other, and isn't in that. */
    boolean differ(int a, int b) {
        Set<Quantity> inA = of(a);
        Set<Quantity> inB = of(b);
        Set<Object> onlyInA = keysOfOthers(inA, inB);
        return !onlyInA.isEmpty() && !Collections.disjoint(onlyInA, keysOfOthers(inB, inA)) || lettersDiffer(a, b);
    }

    /** The keys of the words of those numbers that are not among others. */
    private static Set<Object> keysOfOthers(Set<Quantity> numbers, Set<Quantity> others) {
        return numbers.stream().filter(number -> !others.contains(number)).flatMap(number -> number.parts.stream()).flatMap(Part::keys)
                .collect(Collectors.toSet());
    }

    private Set<Quantity> of(int sentence) {
        return terms.tokenCount(sentence) == 0
                ? Set.of()
                : terms.areBigrams() ? unspaced(sentence) : spaced(sentence);
    }

    private Set<Quantity> spaced(int sentence) {
        Set<Quantity> found = new HashSet<>();
        int last = terms.endToken(sentence);
        for (int token = terms.firstToken(sentence); token < last; token++) {
            if (!isDigits(sentence, token) && !numbers.isNumber(words.word(sentence, token))) {
                continue;
            }
            List<Part> parts = new ArrayList<>();
            int end = token;
            for (int next = token; next >= 0; next = next(sentence, token, end, last)) {
                parts.add(new Part(terms.word(next), words.word(sentence, next)));
                end = next + 1;
            }
            if (parts.size() > 1 || !numbers.isOne(parts.getFirst().written) || !words.isArticle(sentence, token)) {
                found.add(new Quantity(limitBefore(sentence, token), withoutOne(parts)));
            }
            token = end - 1;
        }
        return found;
    }

    /** "A hundred" is "one hundred", "un cinco por ciento" is "cinco por ciento". */
    private List<Part> withoutOne(List<Part> parts) {
        return parts.size() > 1 && numbers.isOne(parts.getFirst().written) ? parts.subList(1, parts.size()) : parts;
    }

    /** The word that goes on a number from {@code first} to {@code end}, over an "and"; below 0 without one. */
    private int next(int sentence, int first, int end, int last) {
        boolean joined = end + 1 < last && words.isConjunction(sentence, end) && numbers.isBase(words.word(sentence, end - 1));
        int next = joined ? end + 1 : end;
        return next < last && numbers.isNumber(words.word(sentence, next)) && isJoined(sentence, end) && isJoined(sentence, next)
                && (!isDigits(sentence, first) || numbers.isBase(words.word(sentence, next))) ? next : WordPlaces.NOWHERE;
    }

    /** Whether blanks and hyphens alone stand before a token. */
    private boolean isJoined(int sentence, int token) {
        int start = terms.start(token);
        return Runs.end(words.text(sentence), terms.end(token - 1), start,
                c -> Punctuation.isSpace(c) || Punctuation.isHyphen(c)) == start;
    }

    private boolean isDigits(int sentence, int token) {
        return Character.isDigit(words.text(sentence).charAt(terms.start(token)));
    }

    private NumberWords.Beside limitBefore(int sentence, int token) {
        if (isDigits(sentence, token) && followsMinus(words.text(sentence), terms.start(token))) {
            return NumberWords.Beside.MINUS;
        }
        NumberWords.Beside found = NumberWords.Beside.NOTHING;
        String before = "";
        int end = token > terms.firstToken(sentence) && words.isArticle(sentence, token - 1) ? token - 1 : token; // "more than a hundred"
        for (int from = end - 1; from >= terms.firstToken(sentence) && from >= end - LONGEST_LIMIT; from--) {
            before = words.word(sentence, from) + (before.isEmpty() ? "" : " ") + before;
            found = numbers.isBeside(before) ? numbers.kindOf(before) : found;
        }
        return found;
    }

    private static boolean followsMinus(String text, int digit) {
        return digit > 0 && (Punctuation.isHyphen(text.charAt(digit - 1)) || "−–".indexOf(text.charAt(digit - 1)) >= 0)
                && (digit == 1 || text.charAt(digit - 2) == '('
                        || Punctuation.isSpace(text.charAt(digit - 2)) && (digit == 2 || !Character.isDigit(text.charAt(digit - 3))));
    }

    private Set<Quantity> unspaced(int sentence) {
        Set<Quantity> found = new HashSet<>();
        String text = words.text(sentence);
        int last = terms.end(terms.endToken(sentence) - 1);
        for (int i = terms.start(terms.firstToken(sentence)); i < last; i++) {
            int start = i;
            List<Part> parts = new ArrayList<>();
            for (String part = part(text, i); !part.isEmpty(); part = part(text, i)) {
                parts.add(new Part(part, part));
                i += part.length();
            }
            if (!parts.isEmpty()) {
                found.add(new Quantity(limitBeside(text, start, i), withoutOne(parts)));
            }
        }
        return found;
    }

    /** The next part of a number: a word, or all of its digits. */
    private String part(String text, int from) {
        int digits = Runs.end(text, from, text.length(), Character::isDigit);
        return digits > from ? text.substring(from, digits) : numbers.at(text, from);
    }

    private NumberWords.Beside limitBeside(String text, int start, int end) {
        if (followsMinus(text, start)) {
            return NumberWords.Beside.MINUS;
        }
        return numbers.beside().stream().filter(limit -> text.startsWith(limit, start - limit.length())
                || IntStream.rangeClosed(end, end + LONGEST_COUNTER).anyMatch(at -> text.startsWith(limit, at)))
                .map(numbers::kindOf).min(Comparator.naturalOrder()).orElse(NumberWords.Beside.NOTHING);
    }

    /** Whether each of two sentences has a letter of its own that tells things apart, and the other one hasn't: "pump A", "pump B". */
    private boolean lettersDiffer(int a, int b) {
        return SentenceWords.haveOthers(letters(a), letters(b));
    }

    /** The single capital letters inside a sentence but for initials, which have a stop. */
    private Set<Character> letters(int sentence) {
        String text = words.text(sentence);
        return terms.tokens(sentence).skip(1)
                .filter(token -> terms.end(token) - terms.start(token) == 1 && terms.isCapital(token) && !terms.isPersonal(token)
                        && !text.startsWith(".", terms.end(token)))
                .mapToObj(token -> text.charAt(terms.start(token))).collect(Collectors.toSet());
    }
}
