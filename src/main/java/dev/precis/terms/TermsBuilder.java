package dev.precis.terms;

import java.util.Arrays;

/** Collects the tokens of a job, sentence by sentence. */
final class TermsBuilder {
    private final CharTable surfaces = new CharTable();
    private final CharTable terms = new CharTable();
    private final int[] firstToken;
    private int sentence;
    private int document = -1;
    private int tokens;
    private int[] surface = new int[1024];
    private int[] start = new int[1024];
    private int[] end = new int[1024];
    private int[] termOfSurface = new int[512];
    private int[] sentenceFrequency = new int[512];
    private int[] lastSentence = new int[512];
    private int[] documentFrequency = new int[512];
    private int[] lastDocument = new int[512];

    TermsBuilder(int sentences) {
        firstToken = new int[sentences + 1];
    }

    void startDocument() {
        document++;
    }

    void endSentence() {
        firstToken[++sentence] = tokens;
    }

    /** Adds the token a reader stands at. */
    void add(TokenReader token) {
        if (tokens == surface.length) {
            surface = Arrays.copyOf(surface, tokens * 2);
            start = Arrays.copyOf(start, tokens * 2);
            end = Arrays.copyOf(end, tokens * 2);
        }
        int known = surfaces.size();
        int id = token.addTo(surfaces);
        if (id == known) {
            addSurface(id, token);
        }
        count(termOfSurface[id]);
        surface[tokens] = id;
        start[tokens] = token.start();
        end[tokens++] = token.end();
    }

    private void addSurface(int id, TokenReader token) {
        if (id == termOfSurface.length) {
            termOfSurface = Arrays.copyOf(termOfSurface, id * 2);
        }
        termOfSurface[id] = token.addTermTo(terms);
    }

    private void count(int term) {
        if (term == Terms.STOP_WORD) {
            return;
        }
        if (term >= sentenceFrequency.length) {
            sentenceFrequency = Arrays.copyOf(sentenceFrequency, term * 2);
            lastSentence = Arrays.copyOf(lastSentence, term * 2);
            documentFrequency = Arrays.copyOf(documentFrequency, term * 2);
            lastDocument = Arrays.copyOf(lastDocument, term * 2);
        }
        if (lastSentence[term] != sentence + 1) {
            lastSentence[term] = sentence + 1;
            sentenceFrequency[term]++;
            if (lastDocument[term] != document + 1) {
                lastDocument[term] = document + 1;
                documentFrequency[term]++;
            }
        }
    }

    Terms build(String language) {
        int[] term = new int[tokens];
        for (int t = 0; t < tokens; t++) {
            term[t] = termOfSurface[surface[t]];
        }
        return new Terms(language, document + 1, firstToken, term, surface, start, end, sentenceFrequency, documentFrequency,
                surfaces, terms);
    }
}
