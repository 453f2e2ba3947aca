package dev.precis.score;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.language.PerLanguage;
import dev.precis.language.Section;
import dev.precis.model.Block;
import dev.precis.sentence.SegmentedText;
import dev.precis.sentence.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the speakers of a dialogue whom a query names: "What did Ben say about the price?". Their names stand before what they say and are
 * no words of it: where somebody says such a name, he calls or thanks the one who bears it.
 *
 * @param sentences numbers of the sentences that those speakers say; empty where the query names none
 * @param rest the query without their names
 * @param names these names, with blanks between them
 * @param areHeard whether it asks for what they say or think; what others tell of them may answer it as well elsewhere: "When will Anna come?"
 */
record AskedSpeakers(BitSet sentences, String rest, String names, boolean areHeard) {
    /** Between a name and what else is said of who bears it: "Justin Trudeau (Prime Minister)". */
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[(),;/|]");
    private static final PerLanguage<Set<String>> SAYING = new PerLanguage<>(lists -> lists.set(Section.QUERY_SAYING));
    private static final PerLanguage<Set<String>> AUXILIARIES = new PerLanguage<>(lists -> lists.set(Section.HEADING_AUXILIARY));
    private static final String APOSTROPHES = "'’";
    /** A name in a script without capitals has so many characters at least to be found in what is written without blanks. */
    private static final int SHORTEST_GLUED = 2;
    /** Of more speakers the first ones are looked for: whoever asks for one of a crowd means somebody of the beginning. */
    private static final int MOST_SPEAKERS = 1000;

    /** A word of a query, or of a name: letters and digits. */
    private record Word(String small, int start, int end, boolean isCapital) {
        static Word of(String text, int start, int end) {
            return new Word(text.substring(start, end).toLowerCase(Locale.ROOT), start, end,
                    end > start && Punctuation.isUpper(text.charAt(start)));
        }

        boolean isOfScriptWithoutCapitals() {
            char first = small.charAt(0);
            return Character.isLetter(first) && !Punctuation.isLower(first);
        }
    }

    /** So many words of a query, of one that has the words of a name in the same order. */
    private record Naming(int words, Set<String> speakers) {
        static final Naming NONE = new Naming(0, Set.of());
    }

    /**
     * Finds those that a query names in the dialogues among some texts.
     *
     * @param language BCP 47 tag of the query
     */
    static AskedSpeakers find(List<SegmentedText> texts, String query, String language) {
        Map<String, BitSet> said = said(texts);
        return said.isEmpty() ? none(query) : new Search(query, said, language).run();
    }

    /** For a query that names none. */
    static AskedSpeakers none(String query) {
        return new AskedSpeakers(new BitSet(), query, "", false);
    }

    boolean areNone() {
        return sentences.isEmpty();
    }

    /** By speaker, the numbers of the sentences that he says. */
    private static Map<String, BitSet> said(List<SegmentedText> texts) {
        Map<String, BitSet> said = new LinkedHashMap<>();
        int s = 0;
        for (SegmentedText text : texts) {
            for (Sentence sentence : text.sentences()) {
                Block block = text.source().blocks().get(sentence.block());
                String speaker = block.isTurn() ? text.source().speaker(block) : "";
                if (block.isTurn() && (said.size() < MOST_SPEAKERS || said.containsKey(speaker))) {
                    said.computeIfAbsent(speaker, newcomer -> new BitSet()).set(s);
                }
                s++;
            }
        }
        return said;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = Runs.end(text, 0, text.length(), c -> !Punctuation.isLetterOrDigit(c));
        while (start < text.length()) {
            int end = Runs.end(text, start, text.length(), Punctuation::isLetterOrDigit);
            words.add(Word.of(text, start, end));
            start = Runs.end(text, end, text.length(), c -> !Punctuation.isLetterOrDigit(c));
        }
        return words;
    }

    /** The search through one query, word by word. */
    private static final class Search {
        private final String query;
        private final List<Word> words;
        /** Words of the language for what speakers do, and its auxiliary verbs. */
        private final Set<String> saying;
        private final Set<String> auxiliaries;
        private final Map<String, BitSet> said;
        /** By speaker, the words of each part of the name. */
        private final Map<String, List<List<Word>>> names = new LinkedHashMap<>();

        Search(String query, Map<String, BitSet> said, String language) {
            this.query = query;
            this.said = said;
            said.keySet().forEach(speaker -> names.put(speaker, BETWEEN_PARTS.splitAsStream(speaker)
                    .map(AskedSpeakers::words).filter(part -> !part.isEmpty()).toList()));
            words = AskedSpeakers.words(query).stream().flatMap(this::apart).toList();
            saying = SAYING.of(language);
            auxiliaries = AUXILIARIES.of(language);
        }

        /** A word apart from the name that is written into one with it: "田中さんは", "민수는". */
        private Stream<Word> apart(Word word) {
            if (!word.isOfScriptWithoutCapitals()) {
                return Stream.of(word);
            }
            String name = names.values().stream().flatMap(List::stream).filter(part -> part.size() == 1)
                    .map(part -> part.getFirst().small).filter(part -> part.length() >= SHORTEST_GLUED && startIn(word, part) >= 0)
                    .max(Comparator.comparingInt(String::length)).orElse(word.small);
            int start = word.start + startIn(word, name);
            int end = start + name.length();
            return Stream.of(Word.of(query, word.start, start), Word.of(query, start, end), Word.of(query, end, word.end))
                    .filter(part -> part.end > part.start);
        }

        /** Where a name is in a word: at its start, or anywhere in what is written without blanks; -1 where it isn't. */
        private static int startIn(Word word, String name) {
            return Punctuation.isUnspaced(name.charAt(0)) ? word.small.indexOf(name) : word.small.startsWith(name) ? 0 : -1;
        }

        AskedSpeakers run() {
            BitSet found = new BitSet();
            StringBuilder rest = new StringBuilder();
            StringJoiner cut = new StringJoiner(" ");
            int from = 0;
            int at = 0;
            while (at < words.size()) {
                Naming naming = namingAt(at);
                if (naming.words == 0) {
                    at++;
                    continue;
                }
                naming.speakers.forEach(speaker -> found.or(said.get(speaker)));
                rest.append(query, from, words.get(at).start).append(' ');
                cut.add(query.substring(words.get(at).start, words.get(at + naming.words - 1).end));
                at += naming.words;
                from = endOfName(words.get(at - 1).end);
            }
            boolean areHeard = words.stream().anyMatch(word -> saying.contains(word.small));
            return new AskedSpeakers(found, rest.append(query, from, query.length()).toString(), cut.toString(), areHeard);
        }

        /** Just past a name and the ending behind its apostrophe: "Ben's", "Ayşe'nin". */
        private int endOfName(int end) {
            return end < query.length() && APOSTROPHES.indexOf(query.charAt(end)) >= 0
                    ? Runs.end(query, end + 1, query.length(), Punctuation::isLetterOrDigit)
                    : end;
        }

        /** Who is named by the most words from one on. */
        private Naming namingAt(int at) {
            Naming best = Naming.NONE;
            for (Map.Entry<String, List<List<Word>>> name : names.entrySet()) {
                int longest = name.getValue().stream().mapToInt(part -> named(at, part)).max().orElse(0);
                if (longest > best.words) {
                    best = new Naming(longest, new HashSet<>());
                }
                if (longest > 0 && longest == best.words) {
                    best.speakers.add(name.getKey());
                }
            }
            return best;
        }

        /** How many words of the query, from one on, name a speaker by a part of the name; 0 where they don't. */
        private int named(int at, List<Word> part) {
            int most = 0;
            for (int first = 0; first < part.size(); first++) {
                int run = 0;
                while (at + run < words.size() && first + run < part.size()
                        && words.get(at + run).small.equals(part.get(first + run).small)) {
                    run++;
                }
                boolean isWhole = run == part.size();
                boolean isEnd = first == 0 || first + run == part.size();
                if (run > most && (isWhole ? isName(at, run) : isEnd && isPartOfName(at, run))) {
                    most = run;
                }
            }
            return most;
        }

        /**
         * Whether a whole name means the speaker: it has capitals, or somebody does something: "the doctor's advice". "Will" that opens a
         * question is none.
         */
        private boolean isName(int at, int run) {
            if (endOfName(words.get(at + run - 1).end) > words.get(at + run - 1).end) {
                return true;
            }
            if (at == 0 && run == 1 && words.size() > 1 && auxiliaries.contains(words.getFirst().small)) {
                return false;
            }
            return words.subList(at, at + run).stream().noneMatch(word -> Punctuation.isLower(query.charAt(word.start)))
                    || IntStream.of(at - 2, at - 1, at + run).filter(w -> w >= 0 && w < words.size())
                            .anyMatch(w -> saying.contains(words.get(w).small) || auxiliaries.contains(words.get(w).small));
        }

        /** Whether the first or the last words of a name mean the speaker: in capitals, and in no other name. */
        private boolean isPartOfName(int at, int run) {
            Word first = words.get(at);
            Word last = words.get(at + run - 1);
            return first.isCapital && last.isCapital && last.end - last.start > 1 && !(at > 1 && isNext(at - 1, at))
                    && !(at + run < words.size() && isNext(at + run - 1, at + run));
        }

        /** Whether two words with capitals stand side by side; a stop is between a title and a name: "Ms. Ruiz". */
        private boolean isNext(int one, int other) {
            Word left = words.get(one);
            Word right = words.get(other);
            return left.isCapital && right.isCapital
                    && Runs.end(query, left.end, right.start, c -> c == ' ') == right.start;
        }
    }
}
