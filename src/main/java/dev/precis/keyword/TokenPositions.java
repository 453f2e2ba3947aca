package dev.precis.keyword;

import dev.precis.chars.Punctuation;
import dev.precis.sentence.SegmentedText;
import dev.precis.term.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** The tokens of all texts as they stand there: neighbours, occurrences, written forms. */
final class TokenPositions {
    static final int NONE = -1;
    /** Stop words that may part the words of a phrase: “de la”. */
    static final int MOST_SMALL_WORDS = 2;
    /** Characters that tell a particle behind a word. */
    private static final int WORD_AND_PARTICLE = 3;

    /** What names of programming languages end in, besides nothing. */
    private static final List<String> SIGNS = List.of("++", "#");

    private final String[] visible;
    private final Terms terms;
    private final boolean bigrams;
    private final PairGrammar pairs;
    private final boolean elides;
    private final ToIntFunction<String> traitsOf;
    private final int[] sentence;
    private final int[] document;
    private final int[] occurrenceStart;
    private final int[] occurrence;

    TokenPositions(List<SegmentedText> texts, Terms terms) {
        this.visible = new String[texts.size()];
        this.terms = terms;
        this.bigrams = terms.areBigrams();
        KeywordGrammar grammar = KeywordGrammar.BY_LANGUAGE.of(terms.language());
        this.pairs = grammar.pairs();
        this.elides = grammar.elides();
        this.traitsOf = word -> WordTrait.of(word, grammar);
        int count = terms.tokenCount();
        sentence = new int[count];
        document = new int[terms.sentenceCount()];
        place(texts);
        occurrenceStart = new int[terms.termCount() + 2];
        occurrence = new int[count];
        index();
    }

    private void place(List<SegmentedText> texts) {
        int s = 0;
        for (int d = 0; d < visible.length; d++) {
            visible[d] = texts.get(d).source().visible();
            for (int last = s + texts.get(d).sentences().size(); s < last; s++) {
                document[s] = d;
                Arrays.fill(sentence, terms.firstToken(s), terms.endToken(s), s);
            }
        }
    }

    /**
     * The token that makes a phrase with this one: the next word, or the one after a connector such as “of”, or after the small words
     * in a name; -1 if none does.
     */
    int next(int token) {
        int after = token + 1;
        int last = terms.endToken(sentence[token]);
        if (terms.term(token) == Terms.STOP_WORD || after == last) {
            return NONE;
        }
        if (bigrams && terms.start(after) < terms.end(token)) {
            return terms.term(after) == Terms.STOP_WORD ? NONE : after;
        }
        String text = visible(token);
        if (pairs.writesParticles()
                && pairs.endsInParticle(text.substring(Math.max(0, terms.end(token) - WORD_AND_PARTICLE), terms.end(token)))) {
            return NONE;
        }
        if (!joined(token) || isPossessive(token) && !isCapital(after)) {
            return NONE;
        }
        if (terms.term(after) != Terms.STOP_WORD) {
            return after;
        }
        boolean capital = isCapital(token);
        int most = Math.min(last - 1, after + (capital ? MOST_SMALL_WORDS : 1));
        int word = after;
        while (terms.term(word) == Terms.STOP_WORD) {
            if (word == most || !joined(word)) {
                return NONE;
            }
            word++;
        }
        boolean connects = word == after + 1 && has(after, WordTrait.CONNECTS)
                || capital && isCapital(word) && isInName(after, word);
        return connects ? word : NONE;
    }

    /** Whether the stop words from a token to another are those of a name: “van”, “von der”, “Le”. */
    private boolean isInName(int from, int to) {
        boolean name = has(from, WordTrait.PARTICLE) || isCapital(from) && has(from, WordTrait.PARTICLE_ARTICLE);
        for (int token = from + 1; token < to && name; token++) {
            name = has(token, WordTrait.PARTICLE | WordTrait.PARTICLE_ARTICLE);
        }
        return name;
    }

    /** The token whose {@link #next} this one is; -1 if there is none. */
    int previous(int token) {
        int first = Math.max(terms.firstToken(sentence[token]), token - 1 - MOST_SMALL_WORDS);
        for (int before = token - 1; before >= first; before--) {
            if (next(before) == token) {
                return before;
            }
        }
        return NONE;
    }

    private boolean isPossessive(int token) {
        String visible = visible(token);
        int at = terms.end(token) - 2;
        return at > terms.start(token) && (visible.charAt(at) == '\'' || visible.charAt(at) == '’');
    }

    /** Whether nothing but a space or a hyphen stands between a token and the next, or the stop of an initial before a name. */
    private boolean joined(int token) {
        String visible = visible(token);
        int gap = terms.end(token);
        if (terms.start(token + 1) == gap + 2 && visible.charAt(gap) == '.') {
            return visible.charAt(gap + 1) == ' ' && isInitial(token) && isCapital(token + 1);
        }
        if (terms.start(token + 1) != gap + 1 || bigrams && !Character.isLetterOrDigit(visible.charAt(gap - 1))) {
            return false;
        }
        char c = visible.charAt(gap);
        return c == ' ' || c == '\u00A0' || Punctuation.isHyphen(c);
    }

    /** Whether a stop behind a token is that of a name's abbreviation: “George W.”, “U.S.”, “St.”. */
    private boolean isInitial(int token) {
        return isCapital(token) && (terms.end(token) - terms.start(token) == 1 || written(token).indexOf('.') > 0
                || has(token, WordTrait.PARTICLE));
    }

    /** Sorts the tokens by term, stop words first, by counting: no branch depends on a token, which is hard to predict. */
    private void index() {
        for (int token = 0; token < sentence.length; token++) {
            occurrenceStart[terms.term(token) + 2]++;
        }
        for (int i = 1; i < occurrenceStart.length; i++) {
            occurrenceStart[i] += occurrenceStart[i - 1];
        }
        int[] at = occurrenceStart.clone();
        for (int token = 0; token < sentence.length; token++) {
            occurrence[at[terms.term(token) + 1]++] = token;
        }
    }

    int count() {
        return sentence.length;
    }

    int sentence(int token) {
        return sentence[token];
    }

    int[] occurrences(int term) {
        return Arrays.copyOfRange(occurrence, firstOccurrence(term), firstOccurrence(term + 1));
    }

    int occurrenceCount(int term) {
        return firstOccurrence(term + 1) - firstOccurrence(term);
    }

    /** All tokens by their terms; those of a term start at its {@link #firstOccurrence} and ascend. */
    int[] occurrences() {
        return occurrence;
    }

    int firstOccurrence(int term) {
        return occurrenceStart[term + 1];
    }

    int longestPhrase() {
        return bigrams ? 8 : 4;
    }

    /** Number of sentences that hold one of the tokens, which ascend. */
    int sentences(int[] tokens) {
        int count = 0;
        int last = NONE;
        for (int token : tokens) {
            count += sentence[token] != last ? 1 : 0;
            last = sentence[token];
        }
        return count;
    }

    /** Number of sentences that say something of a term: with another beside it. What is noise has none, a label of a mail's header one. */
    int sentencesOfTerms() {
        int count = 0;
        for (int s = 0; s < terms.sentenceCount(); s++) {
            int found = 0;
            for (int token = terms.firstToken(s); token < terms.endToken(s) && found < 2; token++) {
                found += terms.term(token) == Terms.STOP_WORD ? 0 : 1;
            }
            count += found == 2 ? 1 : 0;
        }
        return count;
    }

    /** Whether a token begins with a capital letter, be it behind what is written together with it. */
    boolean isCapital(int token) {
        return terms.isCapital(token) || elides && has(token, WordTrait.ELIDED_CAPITAL);
    }

    /** Whether a token is a small word in names, written small: “de” in “Femke de Vries”. */
    boolean isLowParticle(int token) {
        return !isCapital(token) && has(token, WordTrait.PARTICLE | WordTrait.PARTICLE_ARTICLE);
    }

    /** Whether a token has several capital letters. */
    boolean isAcronym(int token) {
        return terms.isAcronym(token);
    }

    /** What the language makes of a token's word, see {@link WordTrait}. */
    int traits(int token) {
        return terms.traits(token, traitsOf);
    }

    /** Whether a token's word has a trait. */
    boolean has(int token, int trait) {
        return (traits(token) & trait) != 0;
    }

    /** The text of a token. */
    String written(int token) {
        return written(token, token);
    }

    /** The text from a token to another of the same sentence. */
    String written(int from, int to) {
        return visible(from).substring(terms.start(from), terms.end(to));
    }

    /** Whether two stretches of tokens are the same text, and the same character follows. */
    boolean alike(int from, int to, int otherFrom, int otherTo) {
        int length = terms.end(to) - terms.start(from);
        return length == terms.end(otherTo) - terms.start(otherFrom) && after(to) == after(otherTo)
                && visible(from).regionMatches(terms.start(from), visible(otherFrom), terms.start(otherFrom), length);
    }

    /** Whether the texts that begin at two tokens are the same for some characters. */
    boolean sameText(int token, int other, int length, boolean ignoreCase) {
        return visible(token).regionMatches(ignoreCase, terms.start(token), visible(other), terms.start(other), length);
    }

    /** The token before, if only a space stands between, or a space and the sign of a hashtag; -1 otherwise. */
    int wordBefore(int token) {
        boolean behind = token > 0 && sentence[token - 1] == sentence[token]
                && (joined(token - 1) || isTag(token) && terms.start(token) == terms.end(token - 1) + 2);
        return behind ? token - 1 : NONE;
    }

    /** Whether a token is the word of a hashtag. */
    boolean isTag(int token) {
        int start = terms.start(token);
        return start > 1 && visible(token).charAt(start - 1) == '#' && visible(token).charAt(start - 2) == ' ';
    }

    /** Whether a token is the mark of a message that is passed on: "RT @jane". */
    boolean isRetweetMark(int token) {
        return visible(token).startsWith("RT @", terms.start(token));
    }

    /** The signs that belong to the name at a token, "++" of C++ and "#" of C#; empty for nearly all. */
    String signs(int token) {
        String text = visible(token);
        int end = terms.end(token);
        boolean letter = isCapital(token) && end - terms.start(token) == 1;
        for (String signs : SIGNS) {
            int after = end + signs.length();
            if ((letter || signs.length() > 1) && text.startsWith(signs, end)
                    && (after == text.length() || !Character.isLetterOrDigit(text.charAt(after)))) {
                return signs;
            }
        }
        return "";
    }

    /** Whether a hyphen joins a token to a word before it; not that of a list or an option. */
    boolean isPart(int token) {
        int start = terms.start(token);
        return start > 1 && Punctuation.isHyphen(visible(token).charAt(start - 1))
                && Character.isLetterOrDigit(visible(token).charAt(start - 2));
    }

    /** Whether a stop and a number of the same sentence follow a token. */
    boolean isBeforeStopAndNumber(int token) {
        int after = token + 1;
        return after < count() && sentence[after] == sentence[token] && after(token) == '.' && Character.isDigit(first(after))
                && terms.start(after) <= terms.end(token) + 2;
    }

    /** Whether a token is followed by another and only a space or a hyphen stands between. */
    boolean goesOn(int token) {
        return token + 1 < count() && sentence[token + 1] == sentence[token] && joined(token);
    }

    /** Whether a token is a part of an address: of a page, of a mailbox. */
    boolean isInAddress(int token) {
        return Addresses.holds(visible(token), terms.start(token), terms.end(token));
    }

    /** The first character of a token. */
    char first(int token) {
        return visible(token).charAt(terms.start(token));
    }

    /** The last character of a token. */
    char last(int token) {
        return visible(token).charAt(terms.end(token) - 1);
    }

    /** The character before a token, a space at the start of the text. */
    char before(int token) {
        return terms.start(token) == 0 ? ' ' : visible(token).charAt(terms.start(token) - 1);
    }

    /** The character after a token, a space at the end of the text. */
    char after(int token) {
        String visible = visible(token);
        return terms.end(token) == visible.length() ? ' ' : visible.charAt(terms.end(token));
    }

    /** The text that a token stands in. */
    String visible(int token) {
        return visible.length == 1 ? visible[0] : visible[document[sentence[token]]];
    }
}
