package dev.precis.language;

import dev.precis.chars.CharIndex;
import dev.precis.chars.Script;
import java.util.List;

/**
 * Tells the language of a text: by its script, where a script is written by one language mostly, and by short
 * frequent words, endings and letters where several share it. Looks at samples taken evenly from the whole text, so that
 * neither a foreign quotation nor injected lines in front turn it, and needs no more time for a long text than for a short one.
 */
public final class LanguageDetector {
    /** Characters looked at to tell the script. */
    private static final int SCRIPT_SAMPLE = 256;

    /** Places words are taken from, and how many at each: about as many as make a paragraph certain. */
    private static final int PLACES = 8;
    private static final int WORDS_AT_A_PLACE = 12;

    /**
     * Fewer places, and fewer words at each, are enough where their lead is at least this share of much evidence, as it is
     * in nearly all texts of one language. An odd number of them, so that no text made of halves or quarters shows them one language only.
     */
    private static final int FEWER_PLACES = 5;
    private static final int FEWER_WORDS = 8;
    private static final double OVERWHELMING_LEAD = 0.5;
    private static final double MUCH = 10;

    /** A lead under this share of the evidence calls for as many words again, from {@value #MORE} times as many places. */
    private static final double CLEAR_LEAD = 0.15;
    private static final int MORE = 6;

    /**
     * What the words of a short text's own, names and quotations aside, must weigh to decide by themselves, and Latin words among as many
     * letters of another script: about two that tell.
     */
    private static final double ENOUGH = 5;

    /** Of letters, those of other scripts that may tell the language where Latin words don't, as one in this many. */
    private static final int OTHER_SHARE = 4;

    /** A character that is a word or half a word weighs as much as this many letters. */
    private static final int IDEOGRAPH_WEIGHT = 2;

    /**
     * Letters of other scripts weigh as much as this many Latin ones: texts in every script name programs, firms and commands in Latin
     * letters.
     */
    private static final int NOT_LATIN_WEIGHT = 2;

    /** Of Chinese and Japanese characters the share of kana that makes a text Japanese, as one in this many. */
    private static final int KANA_SHARE = 16;

    /** Letters of other scripts, relative to the Latin ones, that don't change what a text is written in. */
    private static final double FEW_OTHER_LETTERS = 0.1;

    private LanguageDetector() {}

    /** The BCP 47 tag of the language most of the text is in, {@code und} when it can't be told. */
    public static String detect(List<CharIndex> texts) {
        boolean latin = texts.stream().allMatch(text -> text.isLatinBut(FEW_OTHER_LETTERS, 1));
        Sample sample = new Sample(texts.stream().map(CharIndex::text).toList());
        return latin ? detect(sample, Script.LATIN) : detect(sample);
    }

    static String detect(Sample sample) {
        int[] weight = weights(sample);
        Script script = heaviest(weight);
        if (script == null) {
            return Languages.UNKNOWN;
        }
        LanguageProfiles.Verdict verdict = verdict(sample, script);
        if (script == Script.LATIN && (verdict == null || verdict.score() < ENOUGH)) {
            // commands and names of programs may hold most of the letters of a text that is written around them
            int latin = weight[script.ordinal()];
            weight[script.ordinal()] = 0;
            Script other = heaviest(weight);
            if (other != null && weight[other.ordinal()] * OTHER_SHARE >= latin) {
                return detect(sample, other);
            }
        }
        return language(verdict, script);
    }

    private static String detect(Sample sample, Script script) {
        return language(verdict(sample, script), script);
    }

    private static String language(LanguageProfiles.Verdict verdict, Script script) {
        return verdict != null ? verdict.tag() : script == Script.LATIN ? Languages.UNKNOWN : script.language;
    }

    /** What speaks for a language of a script; null where nothing does, or the script is written by one language mostly. */
    private static LanguageProfiles.Verdict verdict(Sample sample, Script script) {
        LanguageProfiles profiles = switch (script) {
            case LATIN -> Latin.PROFILES;
            case CYRILLIC -> Cyrillic.PROFILES;
            case ARABIC -> Arabic.PROFILES;
            case DEVANAGARI -> Devanagari.PROFILES;
            case HEBREW -> Hebrew.PROFILES;
            default -> null;
        };
        if (profiles == null) {
            return null;
        }
        LanguageProfiles.Evidence evidence = profiles.new Evidence();
        if (sample.isShort()) {
            sample.ownWords(script, evidence);
            LanguageProfiles.Verdict own = evidence.verdict();
            if (own != null && own.score() >= ENOUGH && own.lead() >= CLEAR_LEAD * own.score()) {
                return own;
            }
            evidence = profiles.new Evidence();
        }
        sample.words(script, FEWER_PLACES, FEWER_WORDS, evidence);
        LanguageProfiles.Verdict verdict = evidence.verdict();
        if (verdict != null && verdict.score() >= MUCH && verdict.lead() >= OVERWHELMING_LEAD * verdict.score()) {
            return verdict;
        }
        evidence = profiles.new Evidence();
        sample.words(script, PLACES, WORDS_AT_A_PLACE, evidence);
        verdict = evidence.verdict();
        if (verdict == null || verdict.lead() < CLEAR_LEAD * verdict.score()) {
            sample.words(script, PLACES * MORE, WORDS_AT_A_PLACE, evidence);
            verdict = evidence.verdict();
        }
        return verdict;
    }

    /** How much the letters of each script weigh; by its ordinal. */
    private static int[] weights(Sample sample) {
        int[] weight = sample.scripts(SCRIPT_SAMPLE);
        weight[Script.HAN.ordinal()] *= IDEOGRAPH_WEIGHT;
        weight[Script.HANGUL.ordinal()] *= IDEOGRAPH_WEIGHT;
        int kana = weight[Script.KANA.ordinal()];
        if (kana * KANA_SHARE > weight[Script.HAN.ordinal()]) {
            weight[Script.KANA.ordinal()] += weight[Script.HAN.ordinal()] + kana;
        }
        for (Script script : Script.values()) {
            weight[script.ordinal()] *= script == Script.LATIN ? 1 : NOT_LATIN_WEIGHT;
        }
        return weight;
    }

    private static Script heaviest(int[] weight) {
        Script most = null;
        for (Script script : Script.values()) {
            if (script.language != null && weight[script.ordinal()] > (most == null ? 0 : weight[most.ordinal()])) {
                most = script;
            }
        }
        return most;
    }

    /** Built when first needed, each on its own. */
    private static final class Latin {
        private static final LanguageProfiles PROFILES = new LanguageProfiles(Script.LATIN);
    }

    private static final class Cyrillic {
        private static final LanguageProfiles PROFILES = new LanguageProfiles(Script.CYRILLIC);
    }

    private static final class Arabic {
        private static final LanguageProfiles PROFILES = new LanguageProfiles(Script.ARABIC);
    }

    private static final class Hebrew {
        private static final LanguageProfiles PROFILES = new LanguageProfiles(Script.HEBREW);
    }

    private static final class Devanagari {
        private static final LanguageProfiles PROFILES = new LanguageProfiles(Script.DEVANAGARI);
    }
}
