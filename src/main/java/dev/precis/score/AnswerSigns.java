package dev.precis.score;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.term.AnswerWords;
import dev.precis.term.Asked;
import dev.precis.term.Terms;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which sentences hold a thing of the kind that a question asks for: "How long?" a measured number, "Who?" a name that the question
 * doesn't name itself. Where none holds one of the very kind, any number stands in for numbers and times.
 *
 * <p>Time: the tokens of the texts.
 */
final class AnswerSigns {
    /** So far behind a number may be what it is measured in, and behind a day its month: "14 de octubre", "two long hours". */
    private static final int NEAR = 2;

    private static final int HOUR_DIGITS = 2;
    private static final int HOURS = 24;
    private static final int DAYS = 31;
    /** A mark and three digits. */
    private static final int THOUSANDS = 4;

    private final Terms terms;
    private final AnswerWords words;
    private final Set<Integer> asked;
    /** The tokens of the sentence under way, {@code to} exclusive. */
    private int from;
    private int to;

    private AnswerSigns(Terms terms, Asked query) {
        this.terms = terms;
        words = AnswerWords.BY_LANGUAGE.of(terms.language());
        asked = Arrays.stream(query.terms()).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** The sentences that hold a thing of the kind; none where a statement or steps answer. */
    static BitSet find(Terms terms, Asked query) {
        AnswerSigns signs = new AnswerSigns(terms, query);
        return switch (query.answer()) {
            case STATEMENT, STEPS -> new BitSet();
            case AMOUNT -> signs.sentences(signs::isAmount, signs::isNumber);
            case TIME -> signs.sentences(signs::isTime, token -> signs.mayBeTime(token) || signs.is(token, signs.words.occasions()));
            case OCCASION -> signs.sentences(signs::isOccasion, token -> signs.isYear(token) || signs.mayBeTime(token));
            case DURATION -> signs.sentences(signs::isMeasured, signs::isAmount);
            case PERSON -> signs.sentences(signs::isName, signs::isName);
            case PLACE -> signs.sentences(signs::opensPlace, signs::opensPlace);
            case REASON -> signs.sentences(token -> signs.is(token, signs.words.reasons()), token -> false);
        };
    }

    private BitSet sentences(IntPredicate best, IntPredicate otherwise) {
        BitSet found = sentences(best);
        return found.isEmpty() ? sentences(otherwise) : found;
    }

    private BitSet sentences(IntPredicate sign) {
        BitSet found = new BitSet();
        for (int s = 0; s < terms.sentenceCount(); s++) {
            from = terms.firstToken(s);
            to = terms.endToken(s);
            for (int token = from; token < to && !found.get(s); token++) {
                found.set(s, sign.test(token));
            }
        }
        return found;
    }

    private boolean is(int token, Set<Integer> spellings) {
        return spellings.contains(terms.spelling(token));
    }

    private boolean isNumber(int token) {
        return (terms.isNumber(token) || is(token, words.numbers())) && !asked.contains(terms.term(token));
    }

    /** Whether a token is a number, and neither a year nor the day of a date, nor a time of the clock. */
    private boolean isAmount(int token) {
        return isNumber(token) && !isYear(token) && !isNear(token, this::isTimeWord) && !isInName(token);
    }

    /** Whether a number stands behind an abbreviation that is asked for, as a thing like it does: "LX 60", where the LX 40 is. */
    private boolean isInName(int number) {
        return number > from && terms.isAcronym(number - 1) && asked.contains(terms.term(number - 1));
    }

    private boolean isMeasured(int token) {
        return isNumber(token) && !isYear(token) && isNear(token, next -> is(next, words.measures()));
    }

    private boolean isTime(int token) {
        return isTimeWord(token) || isYear(token) || isClock(token);
    }

    /** Whether a token tells when something is done as a rule, which a year alone doesn't: "before meals", "at nine". */
    private boolean isOccasion(int token) {
        return is(token, words.occasions()) || isTimeWord(token) || isClock(token)
                || isYear(token) && IntStream.range(from, to).anyMatch(other -> is(other, words.presents()));
    }

    /** Whether a token is a number that may be an hour or a day, or of several of them: "12/5", and not 900 or 10,000. */
    private boolean mayBeTime(int token) {
        return terms.isNumber(token) && !isCounting(token) && startsLike(token, DAYS) && !isInThousands(token);
    }

    private boolean isInThousands(int number) {
        String digits = terms.term(number) < 0 ? "" : terms.text(terms.term(number));
        int end = Runs.end(digits, 0, digits.length(), Character::isDigit);
        return digits.length() == end + THOUSANDS && digits.charAt(end) != ':'
                && Runs.end(digits, end + 1, digits.length(), Character::isDigit) == digits.length();
    }

    private boolean isTimeWord(int token) {
        return is(token, words.times()) || terms.isCapital(token) && is(token, words.timesInCapitals());
    }

    private boolean isYear(int token) {
        if (!terms.isNumber(token) || terms.term(token) < 0) {
            return false;
        }
        String digits = terms.text(terms.term(token));
        boolean isBehindPreposition = token > from && (is(token - 1, words.places()) || is(token - 1, words.clocks()));
        return Punctuation.isYear(digits, 0, digits.length()) && (isBehindPreposition || !isCounting(token));
    }

    /** Whether a token opens a time of the clock: "at nine", "um halb sieben". */
    private boolean isClock(int token) {
        if (!is(token, words.clocks())) {
            return false;
        }
        int number = token + 1;
        return number < to && isHour(number) && !isCounting(number);
    }

    private boolean isHour(int token) {
        return terms.isNumber(token) && terms.term(token) >= 0 ? startsLike(token, HOURS) : is(token, words.numbers());
    }

    /** Whether the first digits of a number are two at most, and no more than the most. */
    private boolean startsLike(int number, int most) {
        if (terms.term(number) < 0) {
            return false;
        }
        String digits = terms.text(terms.term(number));
        int end = Runs.end(digits, 0, digits.length(), Character::isDigit);
        return end > 0 && end <= HOUR_DIGITS && Integer.parseInt(digits.substring(0, end)) <= most;
    }

    /** Whether a thing stands right behind a number that it counts: "40,000 books". */
    private boolean isCounting(int token) {
        int thing = token + 1;
        return thing < to && terms.term(thing) >= 0 && terms.start(thing) == terms.end(token) + 1 && !isTimeWord(thing)
                && !is(thing, words.hours()) && !terms.isNumber(thing) && terms.isCapital(thing) == words.capitalizesNouns();
    }

    /** Whether such a token stands right behind one. */
    private boolean isNear(int token, IntPredicate sought) {
        for (int next = token + 1; next <= token + NEAR && next < to; next++) {
            if (sought.test(next)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a token belongs to a name that the query doesn't have: two words with capitals beside one another, or, where nouns have
     * none, one behind another word.
     */
    private boolean isName(int token) {
        if (!isNameWord(token)) {
            return false;
        }
        boolean inPair = token + 1 < to && isNameWord(token + 1) && terms.start(token + 1) == terms.end(token) + 1;
        return inPair || !words.capitalizesNouns() && token > from;
    }

    private boolean isNameWord(int token) {
        int term = terms.term(token);
        return term >= 0 && terms.isCapital(token) && !asked.contains(term) && !isTime(token);
    }

    /** Whether a token opens the name of a place, as far as prepositions tell, which open times as well. */
    private boolean opensPlace(int token) {
        return is(token, words.places()) && token + 1 < to && !isTime(token + 1) && !isNumber(token + 1)
                && !isNear(token, this::isTimeWord);
    }
}
