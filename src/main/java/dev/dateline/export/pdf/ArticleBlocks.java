package dev.dateline.export.pdf;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.MarkedParagraph;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;

/// Sets a whole article.
final class ArticleBlocks {
    private static final float PARAGRAPH_GAP = 6;

    private final Setter setter;
    private final ItemHead heads;
    private final EvidenceBlocks evidence;

    ArticleBlocks(Setter setter) {
        this.setter = setter;
        heads = new ItemHead(setter);
        evidence = new EvidenceBlocks(setter);
    }

    List<Block> set(int index, DossierItem.WholeArticle item) {
        Article article = item.article().article();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Opening(index, heads.running(article), true));
        blocks.addAll(heads.set(item, Styles.HEADLINE, Styles.HEADLINE_LEADING));
        var speakers = new SpeakerNotes(setter);
        int number = 1;
        for (Paragraph paragraph : article.body()) {
            if (!CleanText.line(paragraph.raw()).isEmpty()) {
                blocks.add(paragraph(paragraph, number++, item.quotes(), speakers));
            }
        }
        blocks.addAll(evidence.set(article, item.quotes()));
        return blocks;
    }

    private Block paragraph(
            Paragraph paragraph, int number, List<Quote> quotes, SpeakerNotes speakers) {
        var marked = new MarkedParagraph(paragraph, quotes);
        List<Run> runs =
                marked.parts().stream()
                        .map(part -> new Run(part.text(), Styles.BODY, part.quote()))
                        .toList();
        List<Line> lines = setter.justified(runs, Styles.BODY, Paper.TEXT_WIDTH);
        return new Block.Text(
                Role.PARAGRAPH,
                lines,
                Styles.BODY_LEADING,
                PARAGRAPH_GAP,
                false,
                setter.ragged(Integer.toString(number), Styles.NUMBER, 60),
                speakers.beside(lines, marked.quotes()));
    }
}
