package dev.precis.figure;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.Script;
import dev.precis.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds the figures of sentences: sums of money, shares, and numbers of things. What else is written in digits is none: years, dates,
 * times, measures, ordinals, what is numbered, names with a number in them, versions, ranges, identifiers. Time: the tokens.
 */
final class FigureReader {
    /** A hedge stands so many words before its figure at most: "more than about". */
    private static final int HEDGES = 2;
    private static final int MOST_POWERS = 2;
    /** Numbers in names are smaller: "Airbus 380". */
    private static final double LARGE = 1000;
    private static final int LONGEST_JOINT = 3;

    private final Terms terms;
    private final FigureGrammar grammar;
    /** What is being read: the visible text, and where its sentence ends. */
    private String text;
    private int limit;
    /** The amount that was read last, and where it ends. */
    private int amountEnd;
    private double amount;
    private double step;

    FigureReader(Terms terms, FigureGrammar grammar) {
        this.terms = terms;
        this.grammar = grammar;
    }

    /** The figures of a sentence that ends at {@code sentenceEnd} of {@code visible}, in order. */
    List<Figure> read(int document, int sentence, String visible, int sentenceEnd) {
        List<Figure> figures = new ArrayList<>(0);
        text = visible;
        limit = sentenceEnd;
        int last = terms.endToken(sentence);
        int end = 0;
        for (int token = terms.firstToken(sentence); token < last; token++) {
            if (terms.start(token) >= end && Punctuation.isAsciiDigit(text.charAt(terms.start(token)))) {
                Figure figure = figure(document, sentence, token, last);
                if (figure != null) {
                    figures.add(figure);
                    end = figure.end();
                }
            }
        }
        return figures;
    }

    private Figure figure(int document, int sentence, int token, int last) {
        int at = terms.start(token);
        int first = terms.firstToken(sentence);
        WrittenNumber number = WrittenNumber.read(text, at, limit, grammar.decimal());
        if (number == null || isPartOfMore(at) || token > first && grammar.isNumbered(word(token - 1))) {
            return null;
        }
        int currency = currencyStart(at, token, first);
        String unit = currency < at ? currency(currency, at) : null;
        readAmount(number, unit != null);
        if (unit == null) {
            unit = unitBehind();
        }
        int end = amountEnd;
        int endToken = token + 1;
        while (endToken < last && terms.start(endToken) < end) {
            endToken++;
        }
        if (unit == null) {
            unit = isCount(number, token, endToken, first, last) ? Figure.COUNT : null;
        }
        if (unit == null || end < limit && unit.equals(Figure.COUNT) && isGlued(end)) {
            return null;
        }
        int from = currency < at ? currency : at;
        int firstToken = token;
        while (firstToken > first && terms.start(firstToken - 1) >= from) {
            firstToken--;
        }
        return new Figure(document, sentence, from, end, firstToken, endToken, amount, step,
                isHedged(firstToken, first) || text.charAt(end - 1) == '+', unit);
    }

    /** Whether the digits belong to something longer: "Covid-19", "#5", "1/2". */
    private boolean isPartOfMore(int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        return switch (before) {
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '/', ':', '.', ',', '#', '§', '№', '~', '=', '_', '@',
                    '\'',
                    '^' ->
                true;
            default -> isSpacedLetter(before);
        };
    }

    private static boolean isSpacedLetter(char c) {
        return Character.isLetterOrDigit(c) && !isUnspaced(c);
    }

    private static boolean isUnspaced(char c) {
        return Script.at(c).runsWordsTogether();
    }

    /** Where a currency's sign or code before the amount starts, {@code at} if there is none: "US$18", "USD 18", "€ 18". */
    private int currencyStart(int at, int token, int first) {
        int sign = at > 0 && Punctuation.isSpace(text.charAt(at - 1)) ? at - 2 : at - 1;
        if (sign >= 0 && Character.getType(text.charAt(sign)) == Character.CURRENCY_SYMBOL) {
            return Runs.start(text, Math.max(0, sign - LONGEST_JOINT), sign, Character::isUpperCase);
        }
        boolean code = token > first && Punctuation.isSpace(text.charAt(at - 1)) && terms.end(token - 1) == at - 1
                && terms.isCapital(token - 1)
                && isCurrency(grammar.unit(word(token - 1)));
        return code ? terms.start(token - 1) : at;
    }

    private static boolean isCurrency(String unit) {
        return unit != null && !unit.equals(Figure.PERCENT);
    }

    /** The code of the currency; of one that isn't known, its sign: "HK$" is another than "$". */
    private String currency(int start, int at) {
        String sign = FigureGrammar.lower(text, start, at).strip();
        String code = grammar.unit(sign);
        return code != null ? code : sign;
    }

    /** Reads the words that multiply the number, and what they leave to be added: "billion", "mil millones", 9億5000万. */
    private void readAmount(WrittenNumber number, boolean isMoney) {
        amountEnd = number.end();
        double factor = multiply(isMoney);
        amount = number.value() * factor;
        step = number.step() * factor;
        while (factor > 1 && amountEnd < limit && isUnspaced(text.charAt(amountEnd - 1))
                && Punctuation.isAsciiDigit(text.charAt(amountEnd))) {
            WrittenNumber rest = WrittenNumber.read(text, amountEnd, limit, grammar.decimal());
            if (rest == null) {
                return;
            }
            amountEnd = rest.end();
            factor = multiply(isMoney);
            amount += rest.value() * factor;
            step = rest.step() * factor;
        }
    }

    /** Reads the words behind the amount that multiply it, up to {@value #MOST_POWERS}, and tells by how much. */
    private double multiply(boolean isMoney) {
        double factor = 1;
        for (int powers = 0; powers < MOST_POWERS; powers++) {
            int from = skipBlank(amountEnd);
            int to = longestWord(from, word -> grammar.power(word) != null);
            if (to == from || to - from == 1 && !isUnspaced(text.charAt(from)) && !isMoney) {
                return factor;
            }
            factor *= Math.pow(10, grammar.power(FigureGrammar.lower(text, from, to)));
            amountEnd = text.startsWith(".", to) && to < limit && isAbbreviation(to) ? to + 1 : to;
        }
        return factor;
    }

    /** Whether a stop belongs to a word that multiplies: "18 Mrd. Euro". */
    private boolean isAbbreviation(int stop) {
        int next = skipBlank(stop + 1);
        return next > stop + 1 && longestWord(next, word -> grammar.unit(word) != null) > next;
    }

    private String unitBehind() {
        int from = skipBlank(amountEnd);
        int to = longestWord(from, word -> grammar.unit(word) != null);
        if (to == from) {
            int joint = longestWord(from, grammar::joins);
            int behind = skipBlank(joint);
            to = joint == from ? behind : longestWord(behind, word -> isCurrency(grammar.unit(word)));
            from = behind;
        }
        if (to == from) {
            amountEnd += text.startsWith("+", amountEnd) && amountEnd < limit ? 1 : 0;
            return null;
        }
        amountEnd = to;
        return grammar.unit(FigureGrammar.lower(text, from, to));
    }

    private int skipBlank(int at) {
        return at < limit && Punctuation.isSpace(text.charAt(at)) ? at + 1 : at;
    }

    /** End of the longest word of a kind that starts at {@code from} and goes on with no letter; {@code from} if there is none. */
    private int longestWord(int from, Predicate<String> kind) {
        for (int to = Math.min(limit, from + grammar.longest()); to > from; to--) {
            boolean whole = to == limit || !Character.isLetterOrDigit(text.charAt(to)) || isUnspaced(text.charAt(to - 1))
                    || isUnspaced(text.charAt(to)) || !Character.isLetter(text.charAt(to - 1));
            if (whole && kind.test(FigureGrammar.lower(text, from, to))) {
                return to;
            }
        }
        return from;
    }

    /** Whether a letter or a mark that joins follows at once: "5G", "10th", "15-year". */
    private boolean isGlued(int end) {
        char after = text.charAt(end);
        return isSpacedLetter(after) || Punctuation.isHyphen(after)
                || after == '\'' || after == '\u2019' || after == '°' || after == '"';
    }

    /** Whether a number without a unit counts what follows it. */
    private boolean isCount(WrittenNumber number, int token, int endToken, int first, int last) {
        boolean year = amountEnd == number.end() && number.isPlain() && Times.isYear(amount);
        if (!grammar.tellsCounts() || amount != Math.rint(amount) || year) {
            return false;
        }
        int noun = Nouns.of(terms, grammar, text, amountEnd, endToken, last).first();
        if (noun < 0 || isMeasureWritten(endToken)) {
            return false;
        }
        // a name before it makes the number part of the name: "Apollo 11"; where any noun has a capital, a small number
        boolean named = (!grammar.capitalizesNouns() || amount < LARGE) && token > first && terms.isCapital(token - 1)
                && terms.start(token) == terms.end(token - 1) + 1
                && !grammar.isHedge(word(token - 1)) && !(token - 1 == first && terms.term(first) == Terms.STOP_WORD);
        return !named;
    }

    /** Whether a script without spaces writes a measure there: 年, 公里. */
    private boolean isMeasureWritten(int token) {
        return isUnspaced(text.charAt(terms.start(token))) && longestWord(skipBlank(amountEnd), grammar::isMeasure) > skipBlank(amountEnd);
    }

    private boolean isHedged(int token, int first) {
        return IntStream.range(Math.max(first, token - HEDGES), token).anyMatch(before -> grammar.isHedge(word(before)));
    }

    private String word(int token) {
        return FigureGrammar.lower(text, terms.start(token), terms.end(token));
    }
}
