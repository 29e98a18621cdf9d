package dev.dateline.export.pdf.dossier;

import dev.dateline.article.Article;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.pdf.font.TextStyle;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.BlockRole;
import dev.dateline.export.pdf.layout.ColumnGrid;
import dev.dateline.export.pdf.layout.MarginNote;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.RunningHead;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Creates the blocks above an item's text: number, dateline, headline, metadata, quoted speakers
/// and the user's notes.
final class ItemHeadingBlocks {
    private final Typesetter typesetter;
    private final ColumnGrid grid;
    private final float width;
    private final TextBlocks text;

    ItemHeadingBlocks(Typesetter typesetter, ColumnGrid grid) {
        this.typesetter = typesetter;
        this.grid = grid;
        width = grid.fullWidthColumn().width();
        text = new TextBlocks(typesetter, width);
    }

    RunningHead runningHead(Article article) {
        return new RunningHead(
                ItemFormatter.date(article.date()), TextSanitizer.singleLine(article.source()));
    }

    List<Block> build(int index, DossierItem item, TextStyle headlineStyle, float leading) {
        Article article = item.article().article();
        var blocks = new ArrayList<Block>();
        blocks.add(dateline(index, article));
        List<TypesetLine> headline =
                typesetter.balanced(ItemFormatter.headline(article), headlineStyle, width);
        blocks.add(new Block.Text(BlockRole.HEADING, headline, leading, 5).keptWithNext());
        blocks.add(
                text.paragraph(
                                metadata(article),
                                TextStyles.METADATA,
                                TextStyles.METADATA_LEADING,
                                3)
                        .keptWithNext());
        List<Quote> named = item.quotes().stream().filter(q -> q.speaker().isNamed()).toList();
        if (item instanceof DossierItem.WholeArticle && !named.isEmpty()) {
            blocks.add(
                    text.labelled("export.quoted", speakers(named), TextStyles.METADATA, 3)
                            .keptWithNext());
        }
        for (String note : item.notes()) {
            blocks.add(text.labelled("export.note", note, TextStyles.NOTE, 4).keptWithNext());
        }
        blocks.add(new Block.Hairline(14));
        return blocks;
    }

    /// Returns a line with date and source of an article. The item's number is in the margin or, if
    /// there is none, at the start.
    private Block dateline(int index, Article article) {
        String number = Messages.of("export.item", Integer.toString(index + 1));
        String dateAndSource = joinNonEmpty(ItemFormatter.date(article.date()), article.source());
        String line = grid.isSingle() ? dateAndSource : joinNonEmpty(number, dateAndSource);
        Block.Text block =
                new Block.Text(
                                BlockRole.PARAGRAPH,
                                capitals(line, width),
                                TextStyles.METADATA_LEADING,
                                5)
                        .keptWithNext();
        if (!grid.isSingle()) {
            return block;
        }
        var note = new MarginNote(0, capitals(number, PageGeometry.MARGIN_NOTE_WIDTH));
        return block.withMargin(List.of(), List.of(note));
    }

    private List<TypesetLine> capitals(String content, float maxWidth) {
        return typesetter.ragged(content.toUpperCase(Locale.ROOT), TextStyles.CAPITALS, maxWidth);
    }

    private static String metadata(Article article) {
        return joinNonEmpty(
                article.author(),
                Messages.of("export.word-count", article.wordCount()),
                article.path());
    }

    /// Returns the names of all speakers, each with their longest role and number of quotations.
    private static String speakers(List<Quote> quotes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            String name = quote.speaker().name();
            counts.merge(name, 1, Integer::sum);
            labels.merge(
                    name,
                    ItemFormatter.speaker(quote.speaker()),
                    (a, b) -> a.length() >= b.length() ? a : b);
        }
        return counts.entrySet().stream()
                .map(entry -> labels.get(entry.getKey()) + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(" · "));
    }

    private static String joinNonEmpty(String... parts) {
        return Stream.of(parts)
                .map(TextSanitizer::singleLine)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
