package dev.dateline.export.pdf;

import dev.dateline.article.Article;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Mark;
import dev.dateline.export.account.NumberedParagraphs;
import dev.dateline.export.account.Wording;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;

/// Sets the quotations of an article without the rest of it.
final class StatementBlocks {
    /// Whatever columns articles stand in: who said it stands beside what was said.
    static final Grid GRID = Grid.ONE;

    private static final float GAP = 9;
    private static final float NUMBER_WIDTH = 90;

    private final Setter setter;
    private final ItemHead heads;
    private final EvidenceBlocks evidence;

    StatementBlocks(Setter setter) {
        this.setter = setter;
        heads = new ItemHead(setter, GRID);
        evidence = new EvidenceBlocks(setter, GRID.main());
    }

    List<Block> set(int index, DossierItem.Statements item) {
        Article article = item.article().article();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Opening(index, heads.running(article), false));
        blocks.addAll(heads.set(index, item, Styles.SMALL_HEADLINE, Styles.SMALL_HEADLINE_LEADING));
        var speakers = new SpeakerNotes(setter);
        var paragraphs = new NumberedParagraphs(article);
        int count = item.quotes().size();
        for (int i = 0; i < count; i++) {
            Quote quote = item.quotes().get(i);
            boolean goesOn = i < count - 1 && item.quotes().get(i + 1).continues();
            int paragraph = paragraphs.numberOf(quote.span());
            blocks.add(
                    statement(new Block.Cited(index, paragraph, List.of(quote)), goesOn, speakers));
        }
        blocks.addAll(evidence.set(article, List.of()));
        return blocks;
    }

    /// The words between quotation marks, the closing one left out where the next paragraph goes on
    /// with the same quotation.
    private Block statement(Block.Cited cited, boolean goesOn, SpeakerNotes speakers) {
        Quote quote = cited.quotes().getFirst();
        String words = "“" + CleanText.line(quote.text()) + (goesOn ? "" : "”");
        List<Line> lines =
                setter.justified(
                        List.of(new Run(words, Styles.STATEMENT, new Mark(0, false))),
                        Styles.STATEMENT,
                        Paper.TEXT_WIDTH);
        List<SideNote> notes = speakers.beside(quote);
        return new Block.Text(
                Role.STATEMENT,
                lines,
                Styles.STATEMENT_LEADING,
                after(lines, notes),
                false,
                setter.ragged(Wording.place(cited.paragraph(), quote), Styles.NUMBER, NUMBER_WIDTH),
                notes,
                cited);
    }

    /// So much that the speaker's name ends before the next begins.
    private static float after(List<Line> lines, List<SideNote> notes) {
        float text = lines.size() * Styles.STATEMENT_LEADING;
        float longest = 0;
        for (SideNote note : notes) {
            longest = Math.max(longest, Flow.below(note, 0));
        }
        return Math.max(GAP, longest - text);
    }
}
