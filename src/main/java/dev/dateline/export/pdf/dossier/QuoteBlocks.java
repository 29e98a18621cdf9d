package dev.dateline.export.pdf.dossier;

import dev.dateline.article.Article;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.content.NumberedParagraphs;
import dev.dateline.export.content.SpanMarking;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.BlockRole;
import dev.dateline.export.pdf.layout.ColumnGrid;
import dev.dateline.export.pdf.layout.MarginNote;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.Paginator;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.TextRun;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;

/// Sets the quotations of an article without the rest of it.
public final class QuoteBlocks {
    /// Whatever columns articles stand in: who said it stands beside what was said.
    public static final ColumnGrid GRID = ColumnGrid.ONE_COLUMN;

    private static final float MIN_SPACE_AFTER = 9;
    private static final float NUMBER_WIDTH = 90;

    private final Typesetter typesetter;
    private final ItemHeadingBlocks headings;
    private final EvidenceBlocks evidence;

    public QuoteBlocks(Typesetter typesetter) {
        this.typesetter = typesetter;
        headings = new ItemHeadingBlocks(typesetter, GRID);
        evidence = new EvidenceBlocks(typesetter, GRID.fullWidthColumn());
    }

    public List<Block> build(int index, DossierItem.SelectedQuotes item) {
        Article article = item.article().article();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.ItemStart(index, headings.runningHead(article), false));
        blocks.addAll(
                headings.build(
                        index, item, TextStyles.SMALL_HEADLINE, TextStyles.SMALL_HEADLINE_LEADING));
        var speakers = new SpeakerMarginNotes(typesetter);
        var paragraphs = new NumberedParagraphs(article);
        int count = item.quotes().size();
        for (int i = 0; i < count; i++) {
            Quote quote = item.quotes().get(i);
            boolean goesOn = i < count - 1 && item.quotes().get(i + 1).continues();
            int paragraph = paragraphs.numberOf(quote.span());
            blocks.add(
                    quoteBlock(
                            new Block.SourceParagraph(index, paragraph, List.of(quote)),
                            goesOn,
                            speakers));
        }
        blocks.addAll(evidence.build(article, List.of()));
        return blocks;
    }

    /// The words between quotation marks, the closing one left out where the next paragraph goes on
    /// with the same quotation.
    private Block quoteBlock(
            Block.SourceParagraph cited, boolean goesOn, SpeakerMarginNotes speakers) {
        Quote quote = cited.quotes().getFirst();
        String words = "“" + TextSanitizer.singleLine(quote.text()) + (goesOn ? "" : "”");
        List<TypesetLine> lines =
                typesetter.justified(
                        List.of(
                                new TextRun(
                                        words, TextStyles.BLOCK_QUOTE, new SpanMarking(0, false))),
                        TextStyles.BLOCK_QUOTE,
                        PageGeometry.TEXT_WIDTH);
        List<MarginNote> notes = speakers.notesFor(quote);
        return new Block.Text(
                BlockRole.BLOCK_QUOTE,
                lines,
                TextStyles.BLOCK_QUOTE_LEADING,
                spaceAfter(lines, notes),
                false,
                typesetter.ragged(
                        ItemFormatter.location(cited.paragraphNumber(), quote),
                        TextStyles.PARAGRAPH_NUMBER,
                        NUMBER_WIDTH),
                notes,
                cited);
    }

    /// So much that the speaker's name ends before the next begins.
    private static float spaceAfter(List<TypesetLine> lines, List<MarginNote> notes) {
        float text = lines.size() * TextStyles.BLOCK_QUOTE_LEADING;
        float longest = 0;
        for (MarginNote note : notes) {
            longest = Math.max(longest, Paginator.nextMarginNoteTop(note, 0));
        }
        return Math.max(MIN_SPACE_AFTER, longest - text);
    }
}
