package dev.precis.term.lucene;

import dev.precis.chars.Punctuation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl;
import org.apache.lucene.util.Attribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.AttributeImpl;

/**
 * A language's chain of Lucene token filters, fed one token at a time: all of them work on a token by itself, so what
 * comes out for a word is always the same. Not for use by two threads at once.
 */
public final class TokenFilters {
    private final OneToken source = new OneToken();
    private final TokenStream filtered;
    private final CharTermAttribute term;

    public TokenFilters(String language) {
        filtered = LanguageChains.of(language, new StopFilter(source, StopWords.ofTalk(language)));
        term = filtered.getAttribute(CharTermAttribute.class);
    }

    /** The term of the word {@code text[from,to)}; empty when it is a stop word. */
    public char[] term(char[] text, int from, int to) {
        try {
            source.set(text, from, to);
            return filtered.incrementToken() ? Arrays.copyOf(term.buffer(), term.length()) : new char[0];
        } catch (IOException e) {
            throw new UncheckedIOException("filtering in memory does not fail", e);
        }
    }

    /** A stream of the one token it was given last, its apostrophes straight: writers curve them or don't. */
    private static final class OneToken extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private boolean ready;

        OneToken() {
            super(new Attributes());
        }

        void set(char[] text, int from, int to) {
            clearAttributes();
            term.copyBuffer(text, from, to - from);
            for (int i = 0; i < term.length(); i++) {
                term.buffer()[i] = Punctuation.straightened(term.buffer()[i]);
            }
            ready = true;
        }

        @Override
        public boolean incrementToken() {
            boolean answer = ready;
            ready = false;
            return answer;
        }
    }

    /** Makes attributes with {@code new}, where Lucene's own factory would reflect: nothing to register in a native executable. */
    private static final class Attributes extends AttributeFactory {
        @Override
        public AttributeImpl createAttributeInstance(Class<? extends Attribute> kind) {
            return kind == KeywordAttribute.class ? new KeywordAttributeImpl() : new PackedTokenAttributeImpl();
        }
    }
}
