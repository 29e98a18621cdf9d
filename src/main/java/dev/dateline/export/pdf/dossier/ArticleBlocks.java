package dev.dateline.export.pdf.dossier;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.content.MarkedParagraph;
import dev.dateline.export.content.NumberedParagraphs;
import dev.dateline.export.pdf.font.TextStyle;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.BlockRole;
import dev.dateline.export.pdf.layout.ColumnGrid;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.TextRun;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Creates the blocks of an article that is exported as a whole.
public final class ArticleBlocks {
    private static final float PARAGRAPH_GAP = 6;

    private final Typesetter typesetter;
    private final ColumnGrid grid;
    private final TextStyle body;
    private final float leading;
    private final ItemHeadingBlocks headings;
    private final EvidenceBlocks evidence;

    public ArticleBlocks(Typesetter typesetter, ColumnGrid grid) {
        this.typesetter = typesetter;
        this.grid = grid;
        body = grid.isSingle() ? TextStyles.BODY : TextStyles.TWO_COLUMN_BODY;
        leading = grid.isSingle() ? TextStyles.BODY_LEADING : TextStyles.TWO_COLUMN_BODY_LEADING;
        headings = new ItemHeadingBlocks(typesetter, grid);
        evidence = new EvidenceBlocks(typesetter, grid.fullWidthColumn());
    }

    /// Returns the blocks of a whole article, which is the item at `index`.
    public List<Block> build(int index, DossierItem.WholeArticle item) {
        Article article = item.article().article();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.ItemStart(index, headings.runningHead(article), true));
        blocks.addAll(
                headings.build(index, item, TextStyles.HEADLINE, TextStyles.HEADLINE_LEADING));
        blocks.add(new Block.ColumnBoundary(true));
        var speakers = new SpeakerMarginNotes(typesetter);
        var paragraphs = new NumberedParagraphs(article);
        int number = 1;
        for (Paragraph paragraph : paragraphs.paragraphs()) {
            var marked = new MarkedParagraph(paragraph, item.quotes(), item.hits());
            if (!grid.isSingle()) {
                blocks.addAll(speakerLine(marked.quotes()));
            }
            blocks.add(paragraph(index, number++, marked, speakers));
        }
        blocks.add(new Block.ColumnBoundary(false));
        blocks.addAll(evidence.build(article, item.quotes()));
        return blocks;
    }

    private Block paragraph(
            int index, int number, MarkedParagraph marked, SpeakerMarginNotes speakers) {
        List<TextRun> runs =
                marked.parts().stream()
                        .map(part -> new TextRun(part.text(), body, part.marking()))
                        .toList();
        List<TypesetLine> lines = typesetter.justified(runs, body, grid.columnWidth());
        return new Block.Text(BlockRole.PARAGRAPH, lines, leading, PARAGRAPH_GAP)
                .withMargin(
                        typesetter.ragged(
                                Integer.toString(number), TextStyles.PARAGRAPH_NUMBER, 60),
                        grid.isSingle() ? speakers.notesFor(lines, marked.quotes()) : List.of())
                .citedAs(new Block.SourceParagraph(index, number, marked.quotes()));
    }

    /// Returns a line with the speakers quoted in a paragraph, to be printed above the paragraph.
    /// Two columns leave no margin for the speakers.
    private List<Block> speakerLine(List<Quote> quotes) {
        var names = new LinkedHashSet<String>();
        for (Quote quote : quotes) {
            if (!quote.speaker().isNobody() && !quote.continues()) {
                names.add(quote.speaker().name());
            }
        }
        if (names.isEmpty()) {
            return List.of();
        }
        List<TypesetLine> lines =
                typesetter.ragged(
                        String.join(" · ", names), TextStyles.MARGIN_NAME, grid.columnWidth());
        return List.of(
                new Block.Text(BlockRole.PARAGRAPH, lines, TextStyles.MARGIN_LEADING, 1)
                        .keptWithNext());
    }
}
