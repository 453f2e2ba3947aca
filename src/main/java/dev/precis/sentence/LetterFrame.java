package dev.precis.sentence;

import java.util.List;

/**
 * Tells what frames a letter: behind its salutation whom it thanks and what it answers, at its end the offer to help, thanks and greetings.
 * The same words in the middle of it, or in a text without a salutation, may be the matter. And what frames a talk: its first sentences
 * greet the listeners, and then its last ones thank them and send them off.
 */
record LetterFrame(char[] text, SetPhrases phrases) {
    /** Above a salutation stand an address, a date, a subject. */
    private static final int LATEST_SALUTATION = 10;
    /** So many sentences open a letter at most. */
    private static final int LONGEST_OPENING = 2;

    /** So many greet listeners, or send them off, at most. */
    private static final int LONGEST_GREETING = 3;

    /** Makes asides of such sentences. */
    void demote(List<Sentence> sentences) {
        demoteLetter(sentences);
        if (demoteRun(sentences, phrases::greet) > 0 || !sentences.isEmpty() && sentences.getFirst().role() == Sentence.Role.ASIDE) {
            demoteRun(sentences.reversed(), phrases::part);
        }
    }

    /** Whether a stretch of the text is no more than such phrases. */
    private interface Phrases {
        boolean areAll(char[] text, int from, int to);
    }

    /** Makes asides of the first sentences that are all such phrases, up to the first other statement; says how many. */
    private int demoteRun(List<Sentence> sentences, Phrases phrases) {
        int found = 0;
        for (int s = 0; s < sentences.size() && found < LONGEST_GREETING; s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.tells() && phrases.areAll(text, sentence.start(), sentence.end())) {
                sentences.set(s, sentence.as(Sentence.Role.ASIDE));
                found++;
            } else if (sentence.role() == Sentence.Role.STATEMENT) {
                break;
            }
        }
        return found;
    }

    private void demoteLetter(List<Sentence> sentences) {
        int salutation = salutation(sentences);
        if (salutation < 0) {
            return;
        }
        Sentence line = sentences.get(salutation);
        if (phrases.salutationEnd(text, line.start(), line.end()) == line.end() && text[line.end() - 1] != '.'
                && line.role() == Sentence.Role.FRAGMENT) {
            sentences.set(salutation, line.as(Sentence.Role.ASIDE));
        }
        int opening = 0;
        int s = salutation;
        for (; s < sentences.size() && opening < LONGEST_OPENING; s++) {
            opening += demoteIfFrame(sentences, s) || sentences.get(s).role() == Sentence.Role.STATEMENT ? 1 : 0;
        }
        int last = sentences.size() - 1;
        while (last >= s && (demoteIfFrame(sentences, last) || sentences.get(last).role() != Sentence.Role.STATEMENT)) {
            last--;
        }
    }

    private int salutation(List<Sentence> sentences) {
        int end = Math.min(sentences.size(), LATEST_SALUTATION);
        for (int s = 0; s < end; s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.opensBlock() && phrases.salutationEnd(text, sentence.start(), sentence.end()) >= 0) {
                return s;
            }
        }
        return -1;
    }

    private boolean demoteIfFrame(List<Sentence> sentences, int at) {
        Sentence sentence = sentences.get(at);
        boolean frame = sentence.tells() && phrases.frameLetter(text, sentence.start(), sentence.end());
        if (frame) {
            sentences.set(at, sentence.as(Sentence.Role.ASIDE));
        }
        return frame;
    }
}
