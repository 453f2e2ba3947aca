package dev.precis.select;

import dev.precis.chars.WordFile;
import dev.precis.term.Terms;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whether sentences that share most of their words say different things all the same: "will cost 9 million" and "12
 * million", "has closed" and "has not closed", "Rovers beat United" and "United beat Rovers". No dictionary says which words
 * are verbs; what counts is whether one word stands in the place of another, before or behind the same word. What one of the
 * sentences only adds ("the police said"), and what it only moves, makes no difference, unless it takes the rest back ("denied
 * that", "almost", "only if", "the wife of").
 *
 * <p>Time: the words of the two sentences.
 */
final class Differences {
    private static final WordFile LISTS = SentenceWords.LISTS;
    private static final Set<String> NEGATIONS = LISTS.set("negation");
    private static final List<String> WRITTEN_TOGETHER = LISTS.words("negation.together");
    private static final Set<String> QUALIFICATIONS = LISTS.set("qualification");
    /** Those of them that follow from telling what somebody else said. */
    private static final Set<String> REPORTED = LISTS.set("qualification.reported");
    private static final Set<String> CONTRASTS = LISTS.set("contrast");
    /** What a word behind one of these is said of changes with its place. */
    private static final Set<String> JOINTS = Stream.of("joint", "negation", "qualification", "contrast").map(LISTS::words)
            .flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> REPORTS = LISTS.set("report");

    /** What stands for something else between the same words on both sides is so many words at most. */
    private static final int LONGEST_MIDDLE = 3;

    private final Terms terms;
    private final SentenceWords words;
    private final Roles roles;
    private final Quantities quantities;
    private final Parts parts;
    private final boolean cases;

    Differences(Terms terms, SentenceWords words) {
        this.terms = terms;
        this.words = words;
        this.roles = new Roles(terms, words);
        this.quantities = new Quantities(terms, words);
        this.parts = new Parts(terms, words);
        this.cases = Roles.areMarked(terms);
    }

    /** Whether two sentences that share most of their words say different things. */
    boolean differ(int a, int b) {
        WordPlaces inA = words.all(a);
        WordPlaces inB = words.all(b);
        return contradict(a, b) || hasNumberNotIn(inA, inB) && hasNumberNotIn(inB, inA)
                || haveOtherRoles(words.withoutArticles(a), words.withoutArticles(b))
                || haveOthersInPlace(inA, inB);
    }

    /** Whether a word stands in the place of another one beside the same word. */
    private boolean haveOthersInPlace(WordPlaces a, WordPlaces b) {
        if (haveOtherMiddles(a, b)) {
            return true;
        }
        for (int i = 0; i < a.count(); i++) {
            int j = b.placeOf(a.word(i));
            if (j == WordPlaces.NOWHERE || a.placeOf(a.word(i)) == WordPlaces.NOWHERE) {
                continue;
            }
            boolean next = i + 1 < a.count() && j + 1 < b.count();
            boolean before = i > 0 && j > 0;
            if (next && replacesOrSwapsNames(a, i + 1, b, j + 1) || before && replaces(a, i - 1, b, j - 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether two sentences open with other words, or have a few other ones between the same at both ends, be those words of several places:
     * "the tenant may leave in May", "the landlord may leave in May".
     */
    private boolean haveOtherMiddles(WordPlaces a, WordPlaces b) {
        int from = a.sameFromStart(b);
        int behind = a.sameToEnd(b);
        int inA = a.count() - from - behind;
        int inB = b.count() - from - behind;
        if (from == 0) {
            return a.count() > 0 && b.count() > 0 && replacesOrSwapsNames(a, 0, b, 0);
        }
        return inA > 0 && inB > 0 && Math.max(inA, inB) <= LONGEST_MIDDLE && replacesOrSwapsNames(a, from, b, from);
    }

    /** Whether two words behind the same one mark a difference: one stands for the other, or two names have changed places. */
    private boolean replacesOrSwapsNames(WordPlaces a, int i, WordPlaces b, int j) {
        return replaces(a, i, b, j)
                || a.word(i) != b.word(j) && isName(a, i) && isName(b, j) && isName(b, b.placeOf(a.word(i)))
                        && isName(a, a.placeOf(b.word(j)));
    }

    /** Whether a word stands where the other sentence has another word, and neither sentence has that of the other. */
    private boolean replaces(WordPlaces a, int i, WordPlaces b, int j) {
        return !b.has(a.word(i)) && !a.has(b.word(j))
                && !(words.isArticle(a.sentence(), a.tokens()[i]) && words.isArticle(b.sentence(), b.tokens()[j]));
    }

    /** Whether a word of content with a capital, or in a script that has none, stands at a place. */
    private boolean isName(WordPlaces in, int place) {
        if (place == WordPlaces.NOWHERE || !in.isContent(place)) {
            return false;
        }
        char first = words.text(in.sentence()).charAt(terms.start(in.tokens()[place]));
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** Whether two sentences deny, qualify, contrast or count something else. */
    boolean contradict(int a, int b) {
        return denyOrQualifyOtherwise(a, b) || areOpposed(a, b) || countOtherwise(a, b);
    }

    /** Whether what the same words count isn't the same in two sentences: "five", "twenty-five". */
    boolean countOtherwise(int a, int b) {
        return quantities.differ(a, b);
    }

    /** Whether what two sentences share, articles aside, is said of others in one than in the other. */
    boolean haveOtherRoles(WordPlaces a, WordPlaces b) {
        return joinOthers(a, b) || roles.differ(a, b) || parts.differ(a, b);
    }

    /** Whether one of two sentences denies what the other doesn't. */
    boolean denyOtherwise(int a, int b) {
        return negations(a) != negations(b);
    }

    /** Whether one of two sentences denies or qualifies what the other doesn't. */
    boolean denyOrQualifyOtherwise(int a, int b) {
        return denyOtherwise(a, b) || qualifications(a) != qualifications(b);
    }

    /** Whether some tokens of a sentence, {@code to} exclusive, deny something. */
    boolean hasNegation(int sentence, int from, int to) {
        return words.count(NEGATIONS, sentence, from, to) > 0;
    }

    /** Whether some tokens of a sentence, {@code to} exclusive, deny or qualify something. */
    boolean hasNegationOrQualification(int sentence, int from, int to) {
        return hasNegation(sentence, from, to) || words.count(QUALIFICATIONS, sentence, from, to) > 0;
    }

    /** How often a sentence denies; where terms are pairs of characters, no token may be the word that does. */
    private long negations(int sentence) {
        if (!terms.areBigrams() || terms.tokenCount(sentence) == 0) {
            return count(NEGATIONS, sentence);
        }
        String text = words.text(sentence);
        return count(NEGATIONS, sentence)
                + IntStream.range(terms.start(terms.firstToken(sentence)), terms.end(terms.endToken(sentence) - 1))
                        .filter(i -> WRITTEN_TOGETHER.stream().anyMatch(word -> text.startsWith(word, i))).count();
    }

    /** How often a sentence qualifies what it says; that it reports what somebody "would" do is none. */
    private long qualifications(int sentence) {
        long all = count(QUALIFICATIONS, sentence);
        return all > 0 && count(REPORTS, sentence) > 0 ? all - count(REPORTED, sentence) : all;
    }

    private long count(Set<String> list, int sentence) {
        return words.count(list, sentence, terms.firstToken(sentence), terms.endToken(sentence));
    }

    /**
     * Whether each of two sentences has a word with an opposite, or for who speaks and who is spoken to, that the other one hasn't: "before
     * the vote", "after the vote"; "I owe you", "you owe me".
     */
    private boolean areOpposed(int a, int b) {
        return SentenceWords.haveOthers(contrasts(a), contrasts(b)) || SentenceWords.haveOthers(persons(a), persons(b));
    }

    private Set<String> contrasts(int sentence) {
        return terms.tokens(sentence).mapToObj(token -> words.word(sentence, token)).filter(CONTRASTS::contains)
                .collect(Collectors.toSet());
    }

    private Set<String> persons(int sentence) {
        return terms.tokens(sentence).filter(terms::isPersonal).mapToObj(token -> words.word(sentence, token)).collect(Collectors.toSet());
    }

    private boolean hasNumberNotIn(WordPlaces sentence, WordPlaces other) {
        return IntStream.range(0, sentence.count()).anyMatch(i -> !other.has(sentence.word(i))
                && Character.isDigit(words.text(sentence.sentence()).charAt(terms.start(sentence.tokens()[i]))));
    }

    /**
     * Whether a word that joins, denies or qualifies stands once in both sentences, and before other words of theirs: "raised prices before
     * it cut wages", "cut wages before it raised prices". Where nouns have endings for their roles, so does a preposition: "sued (подал в
     * суд на) the works", "sued the bank".
     */
    private boolean joinOthers(WordPlaces a, WordPlaces b) {
        for (int i = 0; i < a.count(); i++) {
            int j = b.placeOf(a.word(i));
            if (j == WordPlaces.NOWHERE || a.placeOf(a.word(i)) == WordPlaces.NOWHERE) {
                continue;
            }
            int next = a.contentFrom(i + 1);
            int other = b.contentFrom(j + 1);
            boolean turned = next != WordPlaces.NOWHERE && other != WordPlaces.NOWHERE && a.word(next) != b.word(other)
                    && b.has(a.word(next)) && a.has(b.word(other));
            if (turned && (isJoint(a, i) || next == i + 1 && other == j + 1 && isPreposition(a, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoint(WordPlaces in, int place) {
        return JOINTS.contains(words.word(in.sentence(), in.tokens()[place]));
    }

    /** Whether a word may be a preposition that tells a role together with the ending of the noun right behind it. */
    private boolean isPreposition(WordPlaces in, int place) {
        return cases && !in.isContent(place) && !words.isConjunction(in.sentence(), in.tokens()[place]);
    }
}
