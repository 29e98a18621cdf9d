package dev.dateline.export.pdf.dossier;

import dev.dateline.article.Article;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.pdf.font.BundledFont;
import dev.dateline.export.pdf.font.TextStyle;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.BlockRole;
import dev.dateline.export.pdf.layout.ColumnGrid;
import dev.dateline.export.pdf.layout.MarginNote;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.RunningHead;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.TextRun;
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

/// What stands above an item's text: its number, dateline, headline and particulars, who is quoted,
/// and the reader's notes.
final class ItemHeadingBlocks {
    private final Typesetter typesetter;
    private final ColumnGrid grid;
    private final float width;

    ItemHeadingBlocks(Typesetter typesetter, ColumnGrid grid) {
        this.typesetter = typesetter;
        this.grid = grid;
        width = grid.fullWidthColumn().width();
    }

    RunningHead runningHead(Article article) {
        return new RunningHead(
                ItemFormatter.date(article.date()), TextSanitizer.singleLine(article.source()));
    }

    List<Block> build(int index, DossierItem item, TextStyle headline, float leading) {
        Article article = item.article().article();
        var blocks = new ArrayList<Block>();
        blocks.add(dateline(index, article));
        blocks.add(
                keepWithNext(
                        BlockRole.HEADING,
                        typesetter.balanced(ItemFormatter.headline(article), headline, width),
                        leading,
                        5));
        blocks.add(
                keepWithNext(
                        BlockRole.PARAGRAPH,
                        ragged(metadata(article), TextStyles.METADATA),
                        TextStyles.METADATA_LEADING,
                        3));
        List<Quote> named = item.quotes().stream().filter(q -> q.speaker().isNamed()).toList();
        if (item instanceof DossierItem.WholeArticle && !named.isEmpty()) {
            blocks.add(quotedSpeakers(named));
        }
        item.notes().forEach(note -> blocks.add(note(note)));
        blocks.add(new Block.Hairline(14));
        return blocks;
    }

    /// With the item's number beside it, or in it where there is nothing beside the text.
    private Block dateline(int index, Article article) {
        String number = Messages.of("export.item", Integer.toString(index + 1));
        String words = joinNonEmpty(ItemFormatter.date(article.date()), article.source());
        String line = grid.isSingle() ? words : joinNonEmpty(number, words);
        Block.Text text =
                keepWithNext(
                        BlockRole.PARAGRAPH, capitals(line, width), TextStyles.METADATA_LEADING, 5);
        return grid.isSingle()
                ? text.withMarginNotes(
                        List.of(
                                new MarginNote(
                                        0, capitals(number, PageGeometry.MARGIN_NOTE_WIDTH))))
                : text;
    }

    private List<TypesetLine> capitals(String text, float width) {
        return typesetter.ragged(text.toUpperCase(Locale.ROOT), TextStyles.CAPITALS, width);
    }

    private static String metadata(Article article) {
        return joinNonEmpty(
                article.author(),
                Messages.of("export.word-count", article.wordCount()),
                article.path());
    }

    private Block quotedSpeakers(List<Quote> quotes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> shown = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            String name = quote.speaker().name();
            counts.merge(name, 1, Integer::sum);
            shown.merge(
                    name,
                    ItemFormatter.speaker(quote.speaker()),
                    (a, b) -> a.length() >= b.length() ? a : b);
        }
        var names = new ArrayList<String>();
        counts.forEach((name, count) -> names.add(shown.get(name) + " (" + count + ")"));
        return labelled("export.quoted", String.join(" · ", names), TextStyles.METADATA, 3);
    }

    private Block note(String note) {
        return labelled("export.note", note, TextStyles.NOTE, 4);
    }

    private Block labelled(String key, String words, TextStyle style, float after) {
        var runs =
                List.of(
                        TextRun.of(
                                Messages.of(key) + " ",
                                TextStyles.METADATA.with(BundledFont.SANS_SEMIBOLD)),
                        TextRun.of(TextSanitizer.singleLine(words), style));
        return keepWithNext(
                BlockRole.PARAGRAPH,
                typesetter.ragged(runs, style, width),
                TextStyles.METADATA_LEADING,
                after);
    }

    private List<TypesetLine> ragged(String text, TextStyle style) {
        return typesetter.ragged(text, style, width);
    }

    private static Block.Text keepWithNext(
            BlockRole role, List<TypesetLine> lines, float leading, float after) {
        return new Block.Text(role, lines, leading, after, true);
    }

    /// Those that are not empty, with a middle dot between.
    private static String joinNonEmpty(String... parts) {
        var full = new ArrayList<String>();
        for (String part : parts) {
            String line = TextSanitizer.singleLine(part);
            if (!line.isEmpty()) {
                full.add(line);
            }
        }
        return String.join(" · ", full);
    }
}
