package dev.dateline.export.pdf;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.account.MarkedParagraph;
import dev.dateline.export.account.NumberedParagraphs;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Sets a whole article.
final class ArticleBlocks {
    private static final float PARAGRAPH_GAP = 6;

    private final Setter setter;
    private final Grid grid;
    private final Style body;
    private final float leading;
    private final ItemHead heads;
    private final EvidenceBlocks evidence;

    ArticleBlocks(Setter setter, Grid grid) {
        this.setter = setter;
        this.grid = grid;
        body = grid.isSingle() ? Styles.BODY : Styles.NARROW_BODY;
        leading = grid.isSingle() ? Styles.BODY_LEADING : Styles.NARROW_BODY_LEADING;
        heads = new ItemHead(setter, grid);
        evidence = new EvidenceBlocks(setter, grid.main());
    }

    List<Block> set(int index, DossierItem.WholeArticle item) {
        Article article = item.article().article();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Opening(index, heads.running(article), true));
        blocks.addAll(heads.set(index, item, Styles.HEADLINE, Styles.HEADLINE_LEADING));
        blocks.add(new Block.Columns(true));
        var speakers = new SpeakerNotes(setter);
        var paragraphs = new NumberedParagraphs(article);
        int number = 1;
        for (Paragraph paragraph : paragraphs.all()) {
            var marked = new MarkedParagraph(paragraph, item.quotes(), item.hits());
            if (!grid.isSingle()) {
                blocks.addAll(names(marked.quotes()));
            }
            blocks.add(paragraph(index, number++, marked, speakers));
        }
        blocks.add(new Block.Columns(false));
        blocks.addAll(evidence.set(article, item.quotes()));
        return blocks;
    }

    private Block paragraph(int index, int number, MarkedParagraph marked, SpeakerNotes speakers) {
        List<Run> runs =
                marked.parts().stream()
                        .map(part -> new Run(part.text(), body, part.mark()))
                        .toList();
        List<Line> lines = setter.justified(runs, body, grid.measure());
        return new Block.Text(
                Role.PARAGRAPH,
                lines,
                leading,
                PARAGRAPH_GAP,
                false,
                setter.ragged(Integer.toString(number), Styles.NUMBER, 60),
                grid.isSingle() ? speakers.beside(lines, marked.quotes()) : List.of(),
                new Block.Cited(index, number, marked.quotes()));
    }

    /// Who is quoted in a paragraph, above it: where text stands in two columns there is no room
    /// beside it.
    private List<Block> names(List<Quote> quotes) {
        var names = new LinkedHashSet<String>();
        for (Quote quote : quotes) {
            if (!quote.speaker().isNobody() && !quote.continues()) {
                names.add(quote.speaker().name());
            }
        }
        if (names.isEmpty()) {
            return List.of();
        }
        List<Line> lines =
                setter.ragged(String.join(" · ", names), Styles.SIDE_NAME, grid.measure());
        return List.of(new Block.Text(Role.PARAGRAPH, lines, Styles.SIDE_LEADING, 1, true));
    }
}
