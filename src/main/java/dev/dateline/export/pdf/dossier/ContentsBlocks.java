package dev.dateline.export.pdf.dossier;

import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.pdf.font.PdfColor;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.Paginator;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.TextRun;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.export.summary.ItemGroups;
import dev.dateline.export.summary.ItemSummary;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Creates the table of contents, with a row for each item and each appendix.
public final class ContentsBlocks {
    /// The width of a row's text in points, which leaves space for dot leaders and page number.
    static final float ROW_WIDTH = PageGeometry.TEXT_WIDTH - 44;

    /// The maximum length of a headline in code points.
    private static final int MAX_HEADLINE_LENGTH = 150;

    private static final float SPACE_AFTER_ROW = 3.2f;

    private final Typesetter typesetter;
    private final TextBlocks text;

    public ContentsBlocks(Typesetter typesetter) {
        this.typesetter = typesetter;
        text = new TextBlocks(typesetter);
    }

    /// Returns the heading of the contents, and a sentence if the dossier has no items.
    public List<Block> heading(boolean isEmpty) {
        var blocks = new ArrayList<Block>();
        blocks.add(text.heading("export.contents", 16));
        if (isEmpty) {
            blocks.add(
                    text.paragraph(
                            Messages.of("export.contents.empty"),
                            TextStyles.BODY.with(PdfColor.SECONDARY),
                            TextStyles.BODY_LEADING,
                            8));
        }
        return blocks;
    }

    /// Adds the rows of all items below the captions of their groups.
    ///
    /// @param destinations return where an item starts
    public void addRows(
            List<ItemSummary> items,
            ItemGroups groups,
            Function<ItemSummary, Block.Destination> destinations,
            Paginator paginator)
            throws IOException {
        boolean hasOneSource = items.stream().map(ItemSummary::source).distinct().count() == 1;
        String previousCaption = "";
        for (ItemSummary item : items) {
            var blocks = new ArrayList<Block>();
            String caption = groups.captionOf().apply(item);
            if (!caption.equals(previousCaption)) {
                blocks.add(text.caption(caption));
            }
            previousCaption = caption;
            String source = hasOneSource ? "" : TextSanitizer.singleLine(item.source());
            blocks.add(row(item, source, destinations.apply(item)));
            paginator.add(blocks);
        }
    }

    /// Adds the rows of the appendices, which stay on one page.
    ///
    /// @param appendices where each appendix starts, by title
    public void addAppendixRows(Map<String, Block.Destination> appendices, Paginator paginator)
            throws IOException {
        var blocks = new ArrayList<Block>();
        blocks.add(text.caption(Messages.of("export.appendices")));
        for (var appendix : appendices.entrySet()) {
            blocks.add(
                    new Block.Row(
                            appendix.getValue(),
                            typesetter.ragged(appendix.getKey(), TextStyles.CONTENTS, ROW_WIDTH),
                            List.of(),
                            TextStyles.CONTENTS_LEADING,
                            SPACE_AFTER_ROW,
                            blocks.size() < appendices.size()));
        }
        paginator.add(blocks);
    }

    private Block row(ItemSummary item, String source, Block.Destination destination) {
        var runs = new ArrayList<TextRun>();
        runs.add(TextRun.of(item.number() + "\u2002", TextStyles.CONTENTS_DETAIL));
        runs.add(TextRun.of(truncated(item.headline()), TextStyles.CONTENTS));
        if (!source.isEmpty()) {
            runs.add(TextRun.of("  " + withoutBreaks(source), TextStyles.CONTENTS_DETAIL));
        }
        return new Block.Row(
                destination,
                typesetter.ragged(runs, TextStyles.CONTENTS, ROW_WIDTH),
                typesetter.ragged(
                        ItemFormatter.shortDate(item.date()),
                        TextStyles.CONTENTS_DETAIL,
                        PageGeometry.MARGIN_NOTE_WIDTH),
                TextStyles.CONTENTS_LEADING,
                SPACE_AFTER_ROW,
                false);
    }

    /// Returns a text in which lines cannot break, by word joiners and no-break spaces. Word
    /// joiners follow hyphens; no-break spaces replace spaces.
    private static String withoutBreaks(String source) {
        return source.replace("-", "-\u2060").replace(' ', '\u00A0');
    }

    private static String truncated(String headline) {
        if (headline.codePointCount(0, headline.length()) <= MAX_HEADLINE_LENGTH) {
            return headline;
        }
        return headline.substring(0, headline.offsetByCodePoints(0, MAX_HEADLINE_LENGTH)).strip()
                + "…";
    }
}
