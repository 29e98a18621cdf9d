package dev.dateline.export.pdf.dossier;

import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.pdf.font.PdfColor;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.BlockRole;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.Paginator;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.TextRun;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.export.summary.ItemGroups;
import dev.dateline.export.summary.ItemSummary;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Sets the contents: a line or two for each item, and one for each appendix.
public final class ContentsBlocks {
    /// Room for the leader's end and the page number.
    static final float NUMBER_WIDTH = 44;

    /// A headline of more characters than this is cut.
    private static final int MAX_HEADLINE_LENGTH = 150;

    private static final float SPACE_AFTER_ROW = 3.2f;

    private final Typesetter typesetter;

    public ContentsBlocks(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// What stands above the first line.
    public List<Block> title(boolean empty) {
        var blocks = new ArrayList<Block>();
        List<TypesetLine> title =
                typesetter.ragged(
                        Messages.of("export.contents"),
                        TextStyles.HEADLINE,
                        PageGeometry.TEXT_WIDTH);
        blocks.add(new Block.Text(BlockRole.HEADING, title, TextStyles.HEADLINE_LEADING, 16, true));
        if (empty) {
            List<TypesetLine> none =
                    typesetter.ragged(
                            Messages.of("export.contents.empty"),
                            TextStyles.BODY.with(PdfColor.SECONDARY),
                            PageGeometry.TEXT_WIDTH);
            blocks.add(
                    new Block.Text(BlockRole.PARAGRAPH, none, TextStyles.BODY_LEADING, 8, false));
        }
        return blocks;
    }

    /// The rows of all entries, handed on one by one, those of each group below its name.
    public void addRows(
            List<ItemSummary> entries,
            ItemGroups groups,
            Function<ItemSummary, Block.Destination> destinations,
            Paginator paginator)
            throws IOException {
        boolean oneSource = entries.stream().map(ItemSummary::source).distinct().count() == 1;
        String caption = "";
        for (ItemSummary entry : entries) {
            var blocks = new ArrayList<Block>();
            String name = groups.captionOf().apply(entry);
            if (!name.equals(caption)) {
                caption = name;
                blocks.add(caption(typesetter, caption));
            }
            String source = oneSource ? "" : TextSanitizer.singleLine(entry.source());
            blocks.add(row(entry, source, destinations.apply(entry)));
            paginator.add(blocks);
        }
    }

    /// The rows of what follows the items, all on one page.
    public void addAppendixRows(
            List<String> titles,
            Function<String, Block.Destination> destinations,
            Paginator paginator)
            throws IOException {
        var blocks = new ArrayList<Block>();
        blocks.add(caption(typesetter, Messages.of("export.appendices")));
        for (String title : titles) {
            blocks.add(
                    new Block.Row(
                            destinations.apply(title),
                            typesetter.ragged(
                                    title,
                                    TextStyles.CONTENTS,
                                    PageGeometry.TEXT_WIDTH - NUMBER_WIDTH),
                            List.of(),
                            TextStyles.CONTENTS_LEADING,
                            SPACE_AFTER_ROW,
                            !title.equals(titles.getLast())));
        }
        paginator.add(blocks);
    }

    static Block caption(Typesetter typesetter, String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        TypesetLine line =
                typesetter
                        .ragged(capitals, TextStyles.CAPITALS, PageGeometry.TEXT_WIDTH)
                        .getFirst();
        return new Block.Caption(line, 10, 20);
    }

    private Block row(ItemSummary entry, String source, Block.Destination destination) {
        var runs = new ArrayList<TextRun>();
        runs.add(TextRun.of(entry.number() + "\u2002", TextStyles.CONTENTS_DETAIL));
        runs.add(TextRun.of(truncated(entry.headline()), TextStyles.CONTENTS));
        if (!source.isEmpty()) {
            runs.add(TextRun.of("  " + withoutBreaks(source), TextStyles.CONTENTS_DETAIL));
        }
        return new Block.Row(
                destination,
                typesetter.ragged(
                        runs, TextStyles.CONTENTS, PageGeometry.TEXT_WIDTH - NUMBER_WIDTH),
                typesetter.ragged(
                        ItemFormatter.shortDate(entry.date()),
                        TextStyles.CONTENTS_DETAIL,
                        PageGeometry.MARGIN_NOTE_WIDTH),
                TextStyles.CONTENTS_LEADING,
                SPACE_AFTER_ROW);
    }

    /// With word joiners after its hyphens and no-break spaces.
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
