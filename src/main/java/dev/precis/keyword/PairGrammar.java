package dev.precis.keyword;

import dev.precis.chars.Punctuation;
import dev.precis.chars.Script;
import java.util.Arrays;

/** What strings of scripts that are read in pairs of characters are good for as keywords: Chinese, Japanese, Korean. */
record PairGrammar(String language, KeywordGrammar grammar) {
    /** Syllables that particles and verbs end in. */
    private static final String KOREAN_ENDINGS = "은는이가을를의에로서와과도만고다며한할된될지면했하있수해들적음게";

    /** Those that no noun of two syllables ends in. */
    private static final String KOREAN_PARTICLES = "는를에";

    /** Particles that no noun of three syllables or more ends in, as many do in 이, 가, 의, 도. */
    private static final String KOREAN_LAST_PARTICLES = "은는을를에";

    /** Particles of nouns; the topic's 는 is an ending of verbs too. */
    private static final String KOREAN_NOUN_PARTICLES = "이가을를의에과와도은로들";

    private static final String KOREAN_MODIFIERS = "운난진린른던는";

    /** Particles behind a word written in Chinese characters or katakana. */
    private static final String JAPANESE_PARTICLES = "はがをにのとでもへや";

    /** Chinese characters that are words of grammar, or begin or end one. */
    private static final String FUNCTION_CHARACTERS = "的了着们吗呢吧啊是在和与就都而及或等这那把被之其但我他她你它也一";

    /** Characters that verbs and their adverbs begin with, behind a subject. */
    private static final String AFTER_SUBJECTS = "还将已说称又要会能可很不没有让使向对从";

    /** Whether a string neither begins nor ends with a word of grammar. */
    boolean standsAlone(String form) {
        char first = form.charAt(0);
        char last = form.charAt(form.length() - 1);
        return switch (language) {
            case "ko" -> form.length() == 2 ? KOREAN_PARTICLES.indexOf(last) < 0 : standWithoutEndings(form);
            case "ja" -> !Punctuation.isHiragana(first) && (Script.at(first) != Script.KANA || !Punctuation.isHiragana(last));
            default -> FUNCTION_CHARACTERS.indexOf(first) < 0 && FUNCTION_CHARACTERS.indexOf(last) < 0;
        };
    }

    private boolean standWithoutEndings(String form) {
        return Arrays.stream(form.split(" ", -1)).noneMatch(
                word -> word.isEmpty() || grammar.isWeak(word) || KOREAN_ENDINGS.indexOf(word.charAt(word.length() - 1)) >= 0);
    }

    /** Whether a string is a noun and a particle behind it. */
    boolean endsInParticle(String form) {
        int last = form.length() - 1;
        return switch (language) {
            case "ja" -> last > 1 && JAPANESE_PARTICLES.indexOf(form.charAt(last)) >= 0 && !Punctuation.isHiragana(form.charAt(last - 1));
            case "ko" ->
                last > 1 && KOREAN_LAST_PARTICLES.indexOf(form.charAt(last)) >= 0 && Script.at(form.charAt(last - 1)) == Script.HANGUL
                        && Script.at(form.charAt(last - 2)) == Script.HANGUL;
            default -> false;
        };
    }

    /** Whether particles follow most nouns. */
    boolean writesParticles() {
        return language.equals("ja") || language.equals("ko");
    }

    /** Whether a syllable after a Korean word is a particle of nouns, which verbs don't have. */
    boolean isParticle(char syllable) {
        return KOREAN_NOUN_PARTICLES.indexOf(syllable) >= 0;
    }

    /** Whether a Korean word may be an adjective or a participle before its noun. */
    boolean endsLikeAModifier(String form) {
        return KOREAN_MODIFIERS.indexOf(form.charAt(form.length() - 1)) >= 0;
    }

    /** Whether a word may begin behind a character: a mark, or a word of grammar. */
    boolean mayFollow(char before) {
        return isMark(before) || (language.equals("ja") ? Punctuation.isHiragana(before) : FUNCTION_CHARACTERS.indexOf(before) >= 0);
    }

    /** Whether a character that follows a word tells that it has ended. */
    boolean endsBefore(char after) {
        return switch (language) {
            case "ja" -> isMark(after) || JAPANESE_PARTICLES.indexOf(after) >= 0;
            case "ko" -> isParticle(after);
            default -> isMark(after) || FUNCTION_CHARACTERS.indexOf(after) >= 0 || AFTER_SUBJECTS.indexOf(after) >= 0;
        };
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c);
    }
}
