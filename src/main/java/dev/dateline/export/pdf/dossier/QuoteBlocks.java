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

/// Creates the blocks of an item that consists of selected quotations.
public final class QuoteBlocks {
    /// The column grid of selected quotations. They have one column even if articles have two,
    /// since speakers are in the margin.
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

    /// Returns the blocks of the selected quotations of one article, which are the item at `index`.
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
            boolean continuesNext = i < count - 1 && item.quotes().get(i + 1).continues();
            int paragraph = paragraphs.numberOf(quote.span());
            blocks.add(
                    quoteBlock(
                            new Block.SourceParagraph(index, paragraph, List.of(quote)),
                            continuesNext,
                            speakers));
        }
        blocks.addAll(evidence.build(article, List.of()));
        return blocks;
    }

    /// Returns a block with a quotation in quotation marks. The closing mark is omitted if the next
    /// paragraph continues the quotation.
    private Block quoteBlock(
            Block.SourceParagraph source, boolean continuesNext, SpeakerMarginNotes speakers) {
        Quote quote = source.quotes().getFirst();
        String text = "“" + TextSanitizer.singleLine(quote.text()) + (continuesNext ? "" : "”");
        List<TypesetLine> lines =
                typesetter.justified(
                        List.of(
                                new TextRun(
                                        text, TextStyles.BLOCK_QUOTE, new SpanMarking(0, false))),
                        TextStyles.BLOCK_QUOTE,
                        PageGeometry.TEXT_WIDTH);
        List<MarginNote> notes = speakers.notesFor(quote);
        return new Block.Text(
                        BlockRole.BLOCK_QUOTE,
                        lines,
                        TextStyles.BLOCK_QUOTE_LEADING,
                        spaceAfter(lines, notes))
                .withMargin(
                        typesetter.ragged(
                                ItemFormatter.location(source.paragraphNumber(), quote),
                                TextStyles.PARAGRAPH_NUMBER,
                                NUMBER_WIDTH),
                        notes)
                .citedAs(source);
    }

    /// Returns the space below a quotation that separates its margin notes from the next ones, in
    /// points.
    private static float spaceAfter(List<TypesetLine> lines, List<MarginNote> notes) {
        float textHeight = lines.size() * TextStyles.BLOCK_QUOTE_LEADING;
        float noteHeight = 0;
        for (MarginNote note : notes) {
            noteHeight = Math.max(noteHeight, Paginator.nextMarginNoteTop(note, 0));
        }
        return Math.max(MIN_SPACE_AFTER, noteHeight - textHeight);
    }
}
