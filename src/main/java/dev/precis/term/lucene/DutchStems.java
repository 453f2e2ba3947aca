package dev.precis.term.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** The four words DutchAnalyzer keeps from its stemmer, without the finite-state machinery it keeps them in. */
final class DutchStems extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    DutchStems(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String stem = switch (term.length() > 9 ? "" : term.toString()) {
            case "fiets" -> "fiets";
            case "bromfiets" -> "bromfiets";
            case "ei" -> "eier";
            case "kind" -> "kinder";
            default -> null;
        };
        if (stem != null) {
            term.setEmpty().append(stem);
            keyword.setKeyword(true);
        }
        return true;
    }
}
