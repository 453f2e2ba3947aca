package dev.precis.sentence;

import dev.precis.chars.CharIndex;
import dev.precis.chars.LogLine;
import dev.precis.chars.Punctuation;
import dev.precis.chars.Runs;
import dev.precis.chars.WordCursor;
import dev.precis.model.Block;
import dev.precis.model.BlockKind;
import dev.precis.model.Interruption;
import dev.precis.sentence.noise.PageLines;
import dev.precis.sentence.noise.PageWords;
import dev.precis.sentence.noise.Place;
import dev.precis.sentence.noise.Repetition;
import dev.precis.sentence.noise.SentenceShape;
import dev.precis.sentence.noise.lead.Byline;
import dev.precis.sentence.noise.lead.Dateline;
import dev.precis.sentence.noise.lead.Headline;
import dev.precis.sentence.noise.lead.Timestamp;
import dev.precis.sentence.split.Spans;
import dev.precis.source.Source;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Step 2: cuts the blocks of a source into sentences and tells what each is good for. Text that was put in front of a
 * sentence or behind it becomes a sentence of its own, as does a dateline, and a heading that melted into one.
 */
public final class Segmenter {
    /** So many melted headings that are sure make the likely ones of the same text sure. */
    private static final int SURE_HEADINGS = 2;
    /** What comments of programs open with. */
    private static final List<String> COMMENT_SIGNS = List.of("#", "//", "--", "/*");
    /** A picture's caption at the head of a text has no more sentences. */
    private static final int LONGEST_CAPTION = 4;
    /** Shorter headings are headings, with a stop at their end too. */
    private static final int FEWEST_STANDFIRST_WORDS = 10;
    /** No block, or no sentence. */
    private static final int NONE = -1;

    private final Source source;
    private final CharIndex characters;
    private final char[] text;
    private final MeltedHeading headings;
    private final LeaningOpeners openers;
    private final Dateline dateline;
    private final PageLines page;
    private final RoleRules roles;
    private final Captions captions;
    private final SentenceShape shape;
    private final WordCursor words;
    private final Spans spans;
    private final WritingHabits habits;
    private final BitSet slogans;

    private final List<Sentence> sentences = new ArrayList<>();
    private final DoubtfulItems doubtfulItems = new DoubtfulItems();
    /** The block whose first sentence of text was read last; {@link #NONE} where the next sentence opens a paragraph in any case. */
    private int opened = NONE;
    /** The block that a line of the page was the last sentence of so far; {@link #NONE} where text was. */
    private int pageSpeaks = NONE;
    /** The first of the last sentences of a block that are text only where text comes next; {@link #NONE} without any. */
    private int unsettled = NONE;

    private Segmenter(Source source, String language) {
        this.source = source;
        this.characters = source.characters();
        this.text = characters.units();
        HeadingWords headingWords = HeadingWords.BY_LANGUAGE.of(language);
        this.headings = new MeltedHeading(characters, headingWords);
        this.openers = LeaningOpeners.BY_LANGUAGE.of(language);
        this.dateline = Dateline.BY_LANGUAGE.of(language);
        PageWords pageWords = PageWords.BY_LANGUAGE.of(language);
        this.words = new WordCursor(characters);
        this.page = new PageLines(characters, pageWords, words);
        this.captions = new Captions(characters, text, pageWords.table(), words);
        this.roles = new RoleRules(characters, language, pageWords.table(), headingWords, words, captions);
        this.shape = new SentenceShape(characters);
        this.spans = new BlockCutter(source, language, page, shape).cut();
        this.habits = WritingHabits.of(text, spans);
        this.slogans = Repetition.slogans(text, spans, page);
    }

    /**
     * All sentences of a source, in order. Each pass builds on the roles that those before it told: noise that is text after all becomes
     * text before its neighbours are counted, points become statements before what frames statements is told, and a heading is left out
     * when all that stands under it is known to be noise.
     */
    public static SegmentedText segment(Source source, String language) {
        Segmenter segmenter = new Segmenter(source, language);
        segmenter.cutHeadings();
        segmenter.tellRoles();
        segmenter.tellRolesAgain();
        segmenter.doubtfulItems.settle(segmenter.sentences, source.blocks());
        RelatedHeadlines.leaveOut(source, segmenter.sentences);
        new CreditedCaptions(segmenter.text, segmenter.sentences).demote();
        KeyPoints.BY_LANGUAGE.of(language).promote(segmenter.characters, segmenter.sentences, source.blocks());
        new LetterFrame(segmenter.text, SetPhrases.BY_LANGUAGE.of(language)).demote(segmenter.sentences);
        BackMatter.BY_LANGUAGE.of(language).demote(segmenter.text, segmenter.sentences);
        ManualPage.demote(segmenter.text, segmenter.sentences);
        BackMatter.leaveOutHeadingsOfNoise(segmenter.text, segmenter.sentences);
        return new SegmentedText(source, segmenter.sentences);
    }

    private void cutHeadings() {
        int sure = 0;
        List<Integer> doubtful = new ArrayList<>();
        for (int s = 0; s < spans.count(); s++) {
            if (!spans.isNoise(s) && kind(s) == BlockKind.PARAGRAPH) {
                int cut = headings.cut(spans.start(s), spans.end(s));
                if (cut == MeltedHeading.DOUBTFUL) {
                    doubtful.add(s);
                } else {
                    sure += cutUnlessOfPage(s, cut) ? 1 : 0;
                }
            }
        }
        if (sure >= SURE_HEADINGS) {
            doubtful.forEach(s -> cutUnlessOfPage(s, headings.cutLikely(spans.start(s), spans.end(s))));
        }
    }

    private boolean cutUnlessOfPage(int span, int cut) {
        boolean cuts = cut != MeltedHeading.NONE && !isOfPage(span);
        if (cuts) {
            spans.cut(span, cut);
        }
        return cuts;
    }

    private boolean isOfPage(int span) {
        shape.read(spans.start(span), spans.end(span));
        Place place = spans.isAlone(span) ? Place.LINE : Place.INSIDE;
        return !page.judge(spans.start(span), spans.end(span), shape, place).isText();
    }

    private void tellRoles() {
        for (int s = 0; s < spans.count(); s++) {
            int start = spans.start(s);
            int end = spans.end(s);
            int block = spans.block(s);
            if (spans.isNoise(s) || kind(s) == BlockKind.NOISE || slogans.get(s)) {
                add(start, end, block, Sentence.Role.NOISE, false);
                continue;
            }
            int textStart = opened != block ? textStart(start, end) : behindLead(Headline.end(characters, start, end), end);
            if (textStart > start && !isOfPage(s)) {
                if (opened == block && dateline.isCredit(text, start, textStart)) {
                    leaveOutCaptionAtHead();
                }
                add(start, textStart, block, Sentence.Role.NOISE, false);
                start = textStart;
            }
            int cut = spans.cut(s);
            if (cut > start) {
                add(start, cut, block, Sentence.Role.HEADING, false);
                opened = NONE; // a heading opens a paragraph, whether or not its line break is still there
                start = cut;
            }
            shape.read(start, end);
            tellRole(s, start);
        }
        settle(PageLines.Verdict.PAGE, NONE);
    }

    /** Where a span stands. What follows a line of the page in its block is among lines of the page, until text comes. */
    private Place place(int span) {
        Block block = source.blocks().get(spans.block(span));
        if (block.kind() == BlockKind.HEADING) {
            return Place.HEADING;
        }
        if (pageSpeaks == spans.block(span)) {
            return Place.LINE;
        }
        if (block.isTurn() || doubtfulItems.isHead(sentences.size() - 1)) {
            return Place.SAID;
        }
        if (isAsked(spans.block(span))) {
            return Place.ANSWER;
        }
        if (block.kind() == BlockKind.LIST_ITEM) {
            return Place.ITEM;
        }
        if (spans.isAlone(span)) {
            return Place.LINE;
        }
        boolean isEdge = opened != spans.block(span) || span + 1 == spans.count() || spans.block(span + 1) != spans.block(span);
        return isEdge ? Place.EDGE : Place.INSIDE;
    }

    /**
     * Whether the sentence before is a question: in the same block, in the turn before this one, or in the heading above; or it announces
     * what is said here: "In favour:".
     */
    private boolean isAsked(int block) {
        if (sentences.isEmpty()) {
            return false;
        }
        Sentence last = sentences.getLast();
        if (!last.isNoise() && text[last.end() - 1] == ':') {
            return true;
        }
        return last.block() == block || source.blocks().get(block).isTurn()
                ? last.role() == Sentence.Role.QUESTION
                : last.role() == Sentence.Role.HEADING && Punctuation.asks(text[last.end() - 1]);
    }

    /** What the text is about, as its headings too say, is no furniture: sentences taken for some are looked at with that in mind. */
    private void tellRolesAgain() {
        if (!page.hasDoubted()) {
            return;
        }
        boolean any = false;
        for (Sentence sentence : sentences) {
            boolean told = !sentence.isNoise() && sentence.role() != Sentence.Role.ASIDE;
            boolean speaks = told || source.blocks().get(sentence.block()).kind() == BlockKind.HEADING;
            any |= speaks && page.mentions(sentence.start(), sentence.end());
        }
        if (any) {
            sentences.clear();
            doubtfulItems.clear();
            opened = NONE;
            pageSpeaks = NONE;
            tellRoles();
        }
    }

    /** All that stands before a credit in brackets that comes soon is a picture's caption: "Jane Doe at sea. (AP) The first ferry …". */
    private void leaveOutCaptionAtHead() {
        if (sentences.size() > LONGEST_CAPTION) {
            return;
        }
        sentences.replaceAll(s -> new Sentence(s.start(), s.end(), s.block(), false, Sentence.Role.NOISE, false));
        opened = NONE;
    }

    /** Where the first sentence of a block begins, behind the headline, the time, the names and the place that may stand in front of it. */
    private int textStart(int start, int end) {
        int from = Timestamp.end(characters.text(), Headline.end(characters, start, end), end);
        if (page.opensByline(from, end)) {
            from = Byline.end(characters.text(), from, words.end(), end);
        }
        int behind = behindLead(from, end);
        return behind > from ? behind : dateline.end(text, from, end);
    }

    /** Where a sentence begins behind what may stand in front of any sentence of a block but its headline: a note in brackets, a credit. */
    private int behindLead(int start, int end) {
        return text[start] == '(' ? dateline.end(text, start, end) : page.leadEnd(start, end);
    }

    /** Tells the role of what is left of a span from one offset on, of which the {@link #shape} was read. */
    private void tellRole(int span, int start) {
        Interruption.check();
        int end = spans.end(span);
        int block = spans.block(span);
        PageLines.Verdict verdict = page.judge(start, end, shape, place(span));
        boolean aside = verdict == PageLines.Verdict.TEXT_BESIDE_TEXT;
        settle(aside && unsettled != NONE ? PageLines.Verdict.TEXT_BEFORE_TEXT : verdict, block);
        pageSpeaks = verdict.isFurniture() ? block : NONE;
        if (!verdict.isText()) {
            if (verdict == PageLines.Verdict.POST_HEAD) {
                doubtfulItems.addHead(sentences.size());
            } else if (verdict == PageLines.Verdict.DOUBTFUL) {
                boolean item = kind(span) == BlockKind.LIST_ITEM;
                doubtfulItems.add(sentences.size(), item ? Sentence.Role.FRAGMENT : roles.of(start, end, shape, habits.stops(), false));
            }
            if (captions.isCredit(start, end)) {
                CreditedCaptions.demoteBefore(sentences, sentences.size(), block, LONGEST_CAPTION);
            }
            add(start, end, block, Sentence.Role.NOISE, false);
            return;
        }
        boolean said = source.blocks().get(block).isTurn();
        boolean answers = opened != block && !sentences.isEmpty() && Punctuation.asks(text[sentences.getLast().end() - 1]);
        boolean leans = spans.isPart(span)
                || opened != NONE && (habits.goesOn(text, start, end) || openers.leans(characters, words, start, end, said)
                        || answers && openers.isElliptic(characters, words, start, end, said));
        add(start, end, block, aside ? Sentence.Role.ASIDE : role(start, end, block, said), leans);
    }

    private Sentence.Role role(int start, int end, int block, boolean said) {
        return switch (source.blocks().get(block).kind()) {
            case HEADING -> isStandfirst() ? roles.of(start, end, shape, true, false) : Sentence.Role.HEADING;
            case TABLE_ROW -> Sentence.Role.FRAGMENT;
            // lines of programs end in no stop; what is only written in lines of its own does
            case CODE -> shape.end() == SentenceShape.End.STOP && !isOfProgram(start, block) ? Sentence.Role.FRAGMENT : Sentence.Role.NOISE;
            case LIST_ITEM -> shape.end() == SentenceShape.End.NOTHING ? Sentence.Role.FRAGMENT : roles.of(start, end, shape, true, false);
            case PARAGRAPH, NOISE -> habits.isForeignHeadline(text, start, end) || pointsToCode(end, block)
                    ? Sentence.Role.ASIDE
                    : roles.of(start, end, shape, habits.stops(), said);
        };
    }

    /** What is told in words of pages is text where text comes next in its block: calls of the page close paragraphs, or fill them. */
    private void settle(PageLines.Verdict next, int block) {
        boolean goesOn = next.isText() && !sentences.isEmpty() && sentences.getLast().block() == block;
        if (unsettled != NONE && !goesOn) {
            sentences.subList(unsettled, sentences.size()).replaceAll(sentence -> sentence.as(Sentence.Role.NOISE));
            opened = NONE;
            unsettled = NONE;
        }
        unsettled = next != PageLines.Verdict.TEXT_BEFORE_TEXT ? NONE : unsettled == NONE ? sentences.size() : unsettled;
    }

    /** Whether the line that a sentence stands in is a comment of a program, or one of its log. */
    private boolean isOfProgram(int start, int block) {
        int line = Runs.start(text, source.blocks().get(block).start(), start, c -> c != '\n');
        int sign = Runs.end(text, line, start + 1, c -> c == ' ' || c == '\t');
        return COMMENT_SIGNS.stream().anyMatch(opening -> sign + opening.length() <= text.length
                && opening.contentEquals(CharBuffer.wrap(text, sign, opening.length())))
                || LogLine.is(characters.text(), sign, source.blocks().get(block).end());
    }

    /** Whether a sentence announces the program or command below it: "Run the following command:". */
    private boolean pointsToCode(int end, int block) {
        return text[end - 1] == ':' && block + 1 < source.blocks().size() && source.blocks().get(block + 1).kind() == BlockKind.CODE;
    }

    /** Whether a heading is made of sentences, as what stands under the title of an article and sums it up is on many a page. */
    private boolean isStandfirst() {
        return shape.end() == SentenceShape.End.STOP && shape.words() >= FEWEST_STANDFIRST_WORDS;
    }

    private BlockKind kind(int span) {
        return source.blocks().get(spans.block(span)).kind();
    }

    private void add(int start, int end, int block, Sentence.Role role, boolean leans) {
        int to = Punctuation.spaceStart(text, start, end);
        int from = role == Sentence.Role.NOISE ? start : pastStrayMark(start, to);
        boolean opens = role != Sentence.Role.NOISE && opened != block;
        if (opens) {
            opened = block;
        }
        sentences.add(new Sentence(from, to, block, opens, role, leans));
    }

    /** Past a mark that stands alone in front of a sentence and closes what came before: ". Operating directly on text …". */
    private int pastStrayMark(int start, int end) {
        if (text[start] >= 'A' && text[start] <= 'z' || start + 2 >= end || ",.;:)»”|".indexOf(text[start]) < 0
                || !Punctuation.isSpace(text[start + 1])) {
            return start;
        }
        int i = Punctuation.spaceEnd(text, start + 2, end);
        return i < end && Punctuation.isLetterOrDigit(text[i]) ? i : start;
    }
}
