package dev.precis.bench;

import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.InvalidRequestException;
import dev.precis.model.Length;
import dev.precis.model.Summary;
import dev.precis.model.SummaryRequest;
import dev.precis.model.SummarySentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Puts what spammers and templates put into clean documents, and counts how often the summary stays the same and how
 * often a sentence that was put in is chosen. Each kind is put in one to three times at random places.
 *
 * <p>Arguments: the most documents a set (100), the seed of what is drawn (0), and {@code -v} to print every summary that
 * changed.
 */
public final class InjectedNoiseBenchmark {
    private static final Map<String, String> SETS = sets();

    private final Summarizer summarizer = new Summarizer();
    private final long seed;
    private final boolean verbose;

    private InjectedNoiseBenchmark(long seed, boolean verbose) {
        this.seed = seed;
        this.verbose = verbose;
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException {
        List<String> numbers = new ArrayList<>(List.of(arguments));
        boolean verbose = numbers.remove("-v");
        int most = numbers.isEmpty() ? 100 : Integer.parseInt(numbers.get(0));
        long seed = numbers.size() < 2 ? 0 : Long.parseLong(numbers.get(1));
        new InjectedNoiseBenchmark(seed, verbose).run(most);
    }

    private static Map<String, String> sets() {
        Map<String, String> sets = new LinkedHashMap<>();
        sets.put("cnndm", "en");
        sets.put("gumsum", "en");
        sets.put("newsroom60", "en");
        sets.put("sumpubmed", "en");
        sets.put("orangesum_fr", "fr");
        sets.put("klexikon_de", "de");
        sets.put("norsumm_no", "no");
        sets.put("turkish_ext_tr", "tr");
        sets.put("scinews_ko", "ko");
        sets.put("nctb_bn", "bn");
        sets.put("uscorpus_ur", "ur");
        return sets;
    }

    private void run(int most) throws IOException {
        Map<String, Tally> bySet = new LinkedHashMap<>();
        Map<String, Tally> byKind = new LinkedHashMap<>();
        Tally all = new Tally();
        for (Map.Entry<String, String> set : SETS.entrySet()) {
            List<String> texts = EvalTexts.of(set.getKey(), most);
            for (int i = 0; i < texts.size(); i++) {
                Random random = new Random(31L * set.getKey().hashCode() + i + 1_000_003L * seed);
                for (Length length : List.of(new Length.Sentences(3), new Length.Words(60))) {
                    Summary clean = summary(texts.get(i), set.getValue(), length);
                    if (clean == null) {
                        continue;
                    }
                    for (NoiseKind kind : NoiseKind.values()) {
                        NoiseInjector injected = NoiseInjector.into(texts.get(i), set.getValue(), kind, random);
                        Tally one = compare(set.getKey() + " " + i, kind, clean, injected, set.getValue(), length);
                        byKind.computeIfAbsent(kind.label(), k -> new Tally()).add(one);
                        bySet.computeIfAbsent(set.getKey(), k -> new Tally()).add(one);
                        all.add(one);
                    }
                }
            }
        }
        System.out.printf("%-34s %8s %8s %8s%n", "", "texts", "same", "chosen");
        byKind.forEach(Tally::print);
        System.out.println();
        bySet.forEach(Tally::print);
        System.out.println();
        all.print("all");
    }

    private Summary summary(String text, String language, Length length) {
        try {
            return summarizer.summarize(SummaryRequest.of(Document.of(text, Format.PLAIN)).withLanguage(language).withLength(length));
        } catch (InvalidRequestException e) {
            return null; // nothing to read in it, as in a set's empty record
        }
    }

    private Tally compare(String name, NoiseKind kind, Summary clean, NoiseInjector injected, String language, Length length) {
        Summary dirty = summary(injected.text(), language, length);
        List<String> before = clean.sentences().stream().map(SummarySentence::text).toList();
        List<String> after = dirty.sentences().stream().map(SummarySentence::text).toList();
        Tally tally = new Tally();
        tally.texts = 1;
        tally.same = before.equals(after) ? 1 : 0;
        for (SummarySentence sentence : dirty.sentences()) {
            tally.chosen += injected.overlaps(sentence.start(), sentence.end()) ? 1 : 0;
        }
        if (verbose && (tally.same == 0 || tally.chosen > 0)) {
            System.out.printf("%s %s %s%n  put in: %s%n", name, kind, tally.chosen > 0 ? "CHOSEN" : "changed", injected.pieces());
            before.stream().filter(s -> !after.contains(s)).forEach(s -> System.out.println("  - " + s));
            after.stream().filter(s -> !before.contains(s)).forEach(s -> System.out.println("  + " + s));
        }
        return tally;
    }

    private static final class Tally {
        private int texts;
        private int same;
        private int chosen;

        void add(Tally other) {
            texts += other.texts;
            same += other.same;
            chosen += other.chosen;
        }

        static void print(String label, Tally tally) {
            tally.print(label);
        }

        void print(String label) {
            System.out.printf("%-34s %8d %7.2f%% %8d%n", label, texts, 100.0 * same / Math.max(1, texts), chosen);
        }
    }
}
