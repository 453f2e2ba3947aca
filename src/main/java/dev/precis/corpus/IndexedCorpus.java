package dev.precis.corpus;

import dev.precis.model.Interruption;
import dev.precis.term.TermFigures;
import dev.precis.term.Terms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** One request's use of an open index. What is not remembered from other requests is sought in each segment. */
final class IndexedCorpus implements Corpus {
    private final OpenIndex index;
    private final Consumer<CorpusException> faults;
    /** Of each segment with the field, where the last term was sought; null until one is. Guarded by this. */
    private List<TermsEnum> segments;
    private int sought;
    private boolean isClosed;
    /** Of the text that was asked about last. */
    private volatile TermFigures.OfTerms figures;

    /**
     * @param index retained for this use, which releases it
     * @param faults told when it can't be read any more
     */
    IndexedCorpus(OpenIndex index, Consumer<CorpusException> faults) {
        this.index = index;
        this.faults = faults;
    }

    CorpusInfo info() {
        return index.info();
    }

    @Override
    public String language() {
        return index.info().language();
    }

    @Override
    public long documents() {
        return index.info().documents();
    }

    @Override
    public long documentFrequency(Terms terms, int term) {
        TermFigures.OfTerms itsFigures = figures;
        if (itsFigures == null || !itsFigures.isOf(terms)) {
            itsFigures = index.known().of(terms);
            figures = itsFigures;
        }
        return itsFigures.of(term, this::find);
    }

    @Override
    public long documentFrequency(String term) {
        return find(term);
    }

    private synchronized int find(String term) {
        Interruption.checkAt(++sought);
        try {
            BytesRef bytes = new BytesRef(term);
            int sum = 0;
            for (TermsEnum segment : segments()) {
                sum += segment.seekExact(bytes) ? segment.docFreq() : 0;
            }
            return sum;
        } catch (IOException | RuntimeException e) {
            // of bytes that are damaged, Lucene makes any exception whatever
            CorpusException fault = new CorpusException(index.info().name(), "its index can't be read any more: " + e, e);
            faults.accept(fault);
            throw fault;
        }
    }

    private List<TermsEnum> segments() throws IOException {
        if (segments == null) {
            List<TermsEnum> found = new ArrayList<>();
            for (LeafReader segment : index.segments()) {
                org.apache.lucene.index.Terms terms = segment.terms(index.field());
                if (terms != null) {
                    found.add(terms.iterator());
                }
            }
            segments = found;
        }
        return segments;
    }

    @Override
    public synchronized void close() {
        if (!isClosed) {
            isClosed = true;
            index.release();
        }
    }
}
