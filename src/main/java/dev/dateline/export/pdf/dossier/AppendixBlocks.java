package dev.dateline.export.pdf.dossier;

import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.pdf.font.PdfColor;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.BlockRole;
import dev.dateline.export.pdf.layout.ColumnGrid;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.Paginator;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.TextRun;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.export.summary.ItemSummary;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/// Creates the appendices: quotations by speaker, index of names, sources and files.
public final class AppendixBlocks {
    private static final float SPACE_AFTER_HEADING = 12;
    private static final float SPACE_AFTER_ROW = 5.2f;
    private static final float SPACE_AFTER_NAME = 1.5f;
    private static final float SPACE_AFTER_FILE = 3;
    private static final int MAX_LINES = 2;

    private final Typesetter typesetter;
    private final TextBlocks text;

    public AppendixBlocks(Typesetter typesetter) {
        this.typesetter = typesetter;
        text = new TextBlocks(typesetter);
    }

    /// Adds a row for each quotation, below the name of its speaker, to `paginator`. Rows are added
    /// one at a time, since a speaker may have 100,000 quotations.
    public void addQuotesBySpeaker(
            Map<String, List<PageIndex.IndexedQuote>> speakers, Paginator paginator)
            throws IOException {
        paginator.add(List.of(text.heading("export.appendix.quotes", SPACE_AFTER_HEADING)));
        for (var speaker : speakers.entrySet()) {
            List<PageIndex.IndexedQuote> quotes = speaker.getValue();
            paginator.add(List.of(text.caption(speaker.getKey()), row(quotes.getFirst())));
            for (PageIndex.IndexedQuote quote : quotes.subList(1, quotes.size())) {
                paginator.add(List.of(row(quote)));
            }
        }
    }

    private Block row(PageIndex.IndexedQuote quote) {
        String reference =
                Messages.of(
                        "export.quote.reference",
                        Integer.toString(quote.item() + 1),
                        Integer.toString(quote.paragraph()));
        List<TypesetLine> marginLines = new ArrayList<>();
        marginLines.addAll(marginLines(ItemFormatter.shortDate(quote.date())));
        marginLines.addAll(marginLines(reference));
        List<TypesetLine> lines =
                typesetter.truncated(
                        "“" + TextSanitizer.singleLine(quote.text()) + "”",
                        TextStyles.CONTENTS,
                        ContentsBlocks.ROW_WIDTH,
                        MAX_LINES);
        return new Block.Row(
                quote.destination(),
                lines,
                marginLines,
                TextStyles.CONTENTS_LEADING,
                SPACE_AFTER_ROW,
                false);
    }

    private List<TypesetLine> marginLines(String content) {
        return typesetter.ragged(
                content, TextStyles.CONTENTS_DETAIL, PageGeometry.MARGIN_NOTE_WIDTH);
    }

    /// Adds a line for each name, with the numbers of the pages that mention the name.
    public void addNameIndex(Map<String, ? extends SortedSet<Integer>> names, Paginator paginator)
            throws IOException {
        var blocks = new ArrayList<Block>();
        blocks.add(text.heading("export.appendix.names", SPACE_AFTER_HEADING));
        blocks.add(
                text.paragraph(
                        Messages.of("export.appendix.names.explanation"),
                        TextStyles.METADATA,
                        TextStyles.METADATA_LEADING,
                        12));
        blocks.add(new Block.ColumnBoundary(true));
        for (var name : names.entrySet()) {
            var runs =
                    List.of(
                            TextRun.of(name.getKey() + "  ", TextStyles.INDEX),
                            TextRun.of(
                                    formatPages(name.getValue()),
                                    TextStyles.INDEX.with(PdfColor.SECONDARY)));
            blocks.add(
                    new Block.Text(
                            BlockRole.INDEX_ENTRY,
                            typesetter.ragged(
                                    runs, TextStyles.INDEX, ColumnGrid.INDEX_COLUMNS.columnWidth()),
                            TextStyles.INDEX_LEADING,
                            SPACE_AFTER_NAME));
        }
        blocks.add(new Block.ColumnBoundary(false));
        paginator.add(blocks);
    }

    /// Returns page numbers in ascending order with ranges, as in "3, 7–9, 12".
    static String formatPages(Collection<Integer> pages) {
        var ranges = new ArrayList<String>();
        int first = -1;
        int last = -1;
        for (int page : pages) {
            if (page == last + 1) {
                ranges.removeLast();
            } else {
                first = page;
            }
            last = page;
            ranges.add(first == last ? Integer.toString(first) : first + "–" + last);
        }
        return String.join(", ", ranges);
    }

    /// Adds the number of articles of each source, and the path and checksum of each file.
    public void addSourcesAndFiles(DossierSummary summary, Paginator paginator) throws IOException {
        paginator.add(List.of(text.heading("export.appendix.files", SPACE_AFTER_HEADING)));
        var files = new LinkedHashMap<ItemSummary.FileKey, ItemSummary>();
        summary.items().forEach(item -> files.putIfAbsent(item.fileKey(), item));
        var sources = new TreeMap<String, Integer>();
        for (ItemSummary file : files.values()) {
            sources.merge(TextSanitizer.singleLine(file.source()), 1, Integer::sum);
        }
        for (var source : sources.entrySet()) {
            String name =
                    source.getKey().isEmpty() ? Messages.of("export.source.none") : source.getKey();
            String count = Messages.of("export.article-count", source.getValue());
            paginator.add(
                    List.of(
                            text.paragraph(
                                    name + ": " + count,
                                    TextStyles.INDEX,
                                    TextStyles.INDEX_LEADING,
                                    3)));
        }
        paginator.add(List.of(new Block.Hairline(10)));
        for (ItemSummary file : files.values()) {
            paginator.add(
                    List.of(
                            text.paragraph(
                                            file.number() + "  " + file.path(),
                                            TextStyles.METADATA,
                                            TextStyles.EVIDENCE_LEADING,
                                            0)
                                    .keptWithNext(),
                            text.paragraph(
                                    Messages.of("export.sha256", file.id().sha256()),
                                    TextStyles.EVIDENCE,
                                    TextStyles.EVIDENCE_LEADING,
                                    SPACE_AFTER_FILE)));
        }
    }
}
