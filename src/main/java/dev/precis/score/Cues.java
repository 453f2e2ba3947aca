package dev.precis.score;

import static dev.precis.score.ScoringMethod.Constant.ANNOUNCING;
import static dev.precis.score.ScoringMethod.Constant.CONCLUSION;
import static dev.precis.score.ScoringMethod.Constant.CONTENTION;
import static dev.precis.score.ScoringMethod.Constant.DECISION;
import static dev.precis.score.ScoringMethod.Constant.HESITATING;
import static dev.precis.score.ScoringMethod.Constant.LEANING;
import static dev.precis.score.ScoringMethod.Constant.LEANING_ANSWER;
import static dev.precis.score.ScoringMethod.Constant.PERORATION;
import static dev.precis.score.ScoringMethod.Constant.PERSONAL;
import static dev.precis.score.ScoringMethod.Constant.PROSE;

import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import dev.precis.term.Terms;
import java.util.BitSet;
import java.util.List;

/**
 * What sentences count for the way they are built: a question, a heading, a list of names, a sentence that leans on the one
 * before it, stand badly in a summary. A fragment or an aside that holds words of the query counts like a statement: it may be the answer.
 *
 * <pre>
 * cue(s) = role · fact · personal where s speaks of its writer or to its reader, by the words of Section.CUE_PERSONAL
 *          · leaning where s leans on the sentence before · 1 / (1 + hesitating · share of hesitations)
 *          · decision where s decides what a text is about, conclusion in a section of conclusions ({@link Conclusions})
 *          · contention where s tells in a ruling what only a party says ({@link Rulings})
 *          · min(1, (0.07 + share of stop words) / (0.07 + prose))
 *          · announcing for "This article explores …", or 0.1 for "This article …" among several documents ({@link SelfReference})
 *          · peroration where s ends the text on hopes, without a figure
 *          · leaning where s says what was so before ("traditionally") and the next sentence what has become of it ("However")
 * fact   = 1 where s holds several figures or the text has no order, oneFigure where it holds one, naming where it names several,
 *          else figureless ({@link Facts})
 * </pre>
 */
final class Cues {
    /** A sentence with fewer different terms ("None of it worked.") says too little to stand in a summary by choice. */
    static final int FEWEST_CONTENT_WORDS = 4;

    /** What sets a scene has fewer words. */
    private static final int LONGEST_SCENE = 16;
    private static final double PROSE_FLOOR = 0.07;
    /** What questions, fragments and asides, and what headings count relative to statements. */
    private static final double SECOND_CHOICE = 0.1;
    private static final double LAST_CHOICE = 0.01;
    /** What a leaning sentence counts among several documents, relative to one in a text of its own. */
    private static final double SEVERAL_LEANING = 0.55;
    /** What a sentence counts, among several documents, in which one of them speaks of itself. */
    private static final double SELF_REFERENCE = 0.1;

    private final Terms terms;
    private final Concepts concepts;
    private final QueryMatch match;
    private final ScoringMethod method;
    private final boolean several;
    private final double leaning;
    private final Conclusions conclusions;
    /** Null where facts don't count. */
    private final Facts facts;
    private final double[] cue;
    private final boolean[] secondChoice;
    private final BitSet scenes = new BitSet();

    /**
     * Reads the cues of every sentence.
     *
     * @param factual whether facts count: not in a pile of reviews, where opinions are the point, nor where a query says what counts
     * @param match what of the query each sentence holds; null without a query
     */
    Cues(List<SegmentedText> texts, Concepts concepts, Terms terms, boolean factual, QueryMatch match, ScoringMethod method) {
        this.terms = terms;
        this.concepts = concepts;
        this.match = match;
        this.method = method;
        several = texts.size() > 1;
        leaning = method.of(match == null ? LEANING : LEANING_ANSWER) * (several ? SEVERAL_LEANING : 1);
        conclusions = factual ? Conclusions.find(texts, terms) : Conclusions.NONE;
        facts = factual ? Facts.read(texts, terms) : null;
        cue = new double[terms.sentenceCount()];
        secondChoice = new boolean[cue.length];
        int first = 0;
        for (SegmentedText text : texts) {
            read(text, first);
            first += text.sentences().size();
        }
    }

    private void read(SegmentedText text, int first) {
        String visible = text.source().visible();
        char[] units = text.source().characters().units();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            int s = first + i;
            boolean leans = sentence.leansOnPrevious() || isOutdated(terms, text, s, i);
            cue[s] = role(sentence, s) * prose(s) * (leans ? leaning : 1) * self(units, sentence)
                    * (facts == null ? 1 : facts.of(s, method)) * (isPersonal(terms, s) ? method.of(PERSONAL) : 1)
                    * fluency(terms, s, method.of(HESITATING)) * (conclusions.decides(s) ? method.of(DECISION) : concluding(s))
                    * (conclusions.hopes(s) && !facts.hasFigure(s) ? method.of(PERORATION) : 1)
                    * (conclusions.contends(s) ? method.of(CONTENTION) : 1);
            scenes.set(s, setsScene(terms, s, units));
            secondChoice[s] = concepts.contentWords(s) < FEWEST_CONTENT_WORDS || isCutOff(visible, sentence.end());
        }
    }

    /** The cue of every sentence, 0 for noise, above 0 for others; above 1 for conclusions alone. */
    double[] values() {
        return cue;
    }

    /** Whether a sentence decides what its text is about. */
    boolean isDecision(int sentence) {
        return conclusions.decides(sentence);
    }

    /** The sentences that say what a reader came for: the outcomes of rulings, the purposes of what manuals describe. */
    BitSet points() {
        return conclusions.points();
    }

    /** How many times as much a sentence counts for standing in a section of conclusions; 1 for others. */
    double concluding(int sentence) {
        return conclusions.concludes(sentence) ? method.of(CONCLUSION) : 1;
    }

    /** Whether a sentence sets a scene by the words it opens with. */
    boolean setsScene(int sentence) {
        return scenes.get(sentence);
    }

    /** Whether a sentence says too little, or breaks off, to stand in a summary where another can. */
    boolean isSecondChoice(int sentence) {
        return secondChoice[sentence];
    }

    /** What a sentence counts that leans on the one before it; in a digest that one is seldom chosen, too. */
    double leaning() {
        return leaning;
    }

    /** Whether the sentences are of several documents. */
    boolean areOfSeveral() {
        return several;
    }

    /** Whether a sentence breaks off ("The activist who triggered a dispute between ..."): a teaser's end, mostly. */
    private static boolean isCutOff(String text, int end) {
        return text.charAt(end - 1) == '…' || text.startsWith("...", end - 3);
    }

    /** Whether a sentence opens with a personal word, or holds one that is a stop word. */
    static boolean isPersonal(Terms terms, int sentence) {
        int first = terms.firstToken(sentence);
        for (int token = first; token < terms.endToken(sentence); token++) {
            if (terms.isPersonal(token) && (token == first || terms.term(token) == Terms.STOP_WORD)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence opens with what sets a scene, before a comma: "Standing on the bridge, the mayor looks at the river." */
    private static boolean setsScene(Terms terms, int sentence, char[] text) {
        int first = terms.firstToken(sentence);
        int end = Math.min(terms.endToken(sentence), first + LONGEST_SCENE);
        if (first == end || !terms.setsScene(first)) {
            return false;
        }
        int token = first + 1;
        while (token < end && text[terms.end(token - 1)] != ',') {
            token++;
        }
        return token < end;
    }

    /** Whether a sentence says what was so before, and the next one of its text that it is so no longer: the half of a point. */
    private static boolean isOutdated(Terms terms, SegmentedText text, int sentence, int inText) {
        if (inText + 1 == text.sentences().size() || !isContrast(terms, sentence + 1)) {
            return false;
        }
        int token = terms.firstToken(sentence);
        int end = terms.endToken(sentence);
        while (token < end && !terms.isFormer(token)) {
            token++;
        }
        return token < end;
    }

    private static boolean isContrast(Terms terms, int sentence) {
        int first = terms.firstToken(sentence);
        return first < terms.endToken(sentence) && terms.isContrast(first);
    }

    /** What is left of a sentence of talk for the words that are "uh", or a small word said twice: "we don't uh we we do". */
    private static double fluency(Terms terms, int sentence, double hesitating) {
        int first = terms.firstToken(sentence);
        int end = terms.endToken(sentence);
        int hesitations = 0;
        for (int token = first; token < end; token++) {
            boolean twice = token > first && terms.word(token) == terms.word(token - 1) && terms.term(token) == Terms.STOP_WORD;
            hesitations += twice || terms.isHesitation(token) ? 1 : 0;
        }
        return hesitations == 0 ? 1 : 1 / (1 + hesitating * hesitations / (end - first));
    }

    /** What a sentence counts for its role; what decides counts as a statement, and so does a fragment or an aside that may answer. */
    private double role(Sentence sentence, int s) {
        if (conclusions.decides(s)) {
            return 1;
        }
        return switch (sentence.role()) {
            case STATEMENT -> 1;
            case FRAGMENT, ASIDE -> match != null && match.holds(s) ? 1 : SECOND_CHOICE;
            case QUESTION -> SECOND_CHOICE;
            case HEADING -> LAST_CHOICE;
            case NOISE -> 0;
        };
    }

    /** Lists of names, formulas and tables have few stop words; prose has them in every language that has a list of them. */
    private double prose(int s) {
        double share = concepts.stopWords(s) / Math.max(1.0, terms.tokenCount(s));
        return Math.min(1, (PROSE_FLOOR + share) / (PROSE_FLOOR + method.of(PROSE)));
    }

    /** What a sentence counts where its document speaks of itself: among several nobody can tell which one is meant. */
    private double self(char[] text, Sentence sentence) {
        return switch (SelfReference.of(text, sentence.start(), sentence.end())) {
            case NONE -> 1;
            case SPEAKS -> several ? SELF_REFERENCE : 1;
            case ANNOUNCES -> several ? SELF_REFERENCE : method.of(ANNOUNCING);
        };
    }
}
