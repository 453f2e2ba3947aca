package dev.precis.source;

import dev.precis.model.Interruption;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;

/**
 * Parses nothing: commonmark-java asks it for a parser before each block's inlines, which is when the thread's interruption is asked after.
 */
final class InterruptibleInlines implements InlineContentParserFactory {
    /** NUL, which no text of the parser's holds: it stands for itself in none (CommonMark, 2.3). */
    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('\0');
    }

    @Override
    public InlineContentParser create() {
        Interruption.check();
        return state -> ParsedInline.none();
    }
}
