package dev.dateline.export.pdf.dossier;

import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.pdf.font.PdfColor;
import dev.dateline.export.pdf.font.TextStyle;
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

/// Sets the lists behind the items: who said what where, who is named where, sources and files.
/// Each hands its blocks to a flow one by one.
public final class AppendixBlocks {
    private static final float SPACE_AFTER_ROW = 5.2f;
    private static final float SPACE_AFTER_NAME = 1.5f;
    private static final float SPACE_AFTER_FILE = 3;
    private static final float SPACE_AFTER_SOURCE = 3;
    private static final int MAX_LINES = 2;

    private final Typesetter typesetter;

    public AppendixBlocks(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    public void addQuotesBySpeaker(
            Map<String, List<PageIndex.IndexedQuote>> speakers, Paginator paginator)
            throws IOException {
        paginator.add(
                List.of(MethodBlocks.title(typesetter, Messages.of("export.appendix.quotes"))));
        for (var speaker : speakers.entrySet()) {
            Block caption = ContentsBlocks.caption(typesetter, speaker.getKey());
            List<PageIndex.IndexedQuote> all = speaker.getValue();
            paginator.add(List.of(caption, row(all.getFirst())));
            // one by one: somebody may be quoted a hundred thousand times
            for (PageIndex.IndexedQuote statement : all.subList(1, all.size())) {
                paginator.add(List.of(row(statement)));
            }
        }
    }

    private Block row(PageIndex.IndexedQuote statement) {
        String place =
                Messages.of(
                        "export.quote.reference",
                        Integer.toString(statement.item() + 1),
                        Integer.toString(statement.paragraph()));
        List<TypesetLine> side = new ArrayList<>();
        side.addAll(marginLines(ItemFormatter.shortDate(statement.date())));
        side.addAll(marginLines(place));
        List<TypesetLine> lines =
                typesetter.truncated(
                        "“" + TextSanitizer.singleLine(statement.text()) + "”",
                        TextStyles.CONTENTS,
                        PageGeometry.TEXT_WIDTH - ContentsBlocks.NUMBER_WIDTH,
                        MAX_LINES);
        return new Block.Row(
                statement.destination(), lines, side, TextStyles.CONTENTS_LEADING, SPACE_AFTER_ROW);
    }

    private List<TypesetLine> marginLines(String text) {
        return typesetter.ragged(text, TextStyles.CONTENTS_DETAIL, PageGeometry.MARGIN_NOTE_WIDTH);
    }

    public void addNameIndex(Map<String, ? extends SortedSet<Integer>> names, Paginator paginator)
            throws IOException {
        var blocks = new ArrayList<Block>();
        blocks.add(MethodBlocks.title(typesetter, Messages.of("export.appendix.names")));
        blocks.add(
                text(
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
                                    PageRanges.format(name.getValue()),
                                    TextStyles.INDEX.with(PdfColor.SECONDARY)));
            blocks.add(
                    new Block.Text(
                            BlockRole.INDEX_ENTRY,
                            typesetter.ragged(
                                    runs, TextStyles.INDEX, ColumnGrid.INDEX_COLUMNS.columnWidth()),
                            TextStyles.INDEX_LEADING,
                            SPACE_AFTER_NAME,
                            false));
        }
        blocks.add(new Block.ColumnBoundary(false));
        paginator.add(blocks);
    }

    public void files(DossierSummary summary, Paginator paginator) throws IOException {
        paginator.add(
                List.of(MethodBlocks.title(typesetter, Messages.of("export.appendix.files"))));
        var sources = new TreeMap<String, Integer>();
        for (ItemSummary entry : files(summary)) {
            sources.merge(TextSanitizer.singleLine(entry.source()), 1, Integer::sum);
        }
        for (var source : sources.entrySet()) {
            String name =
                    source.getKey().isEmpty() ? Messages.of("export.source.none") : source.getKey();
            String words = name + ": " + Messages.of("export.article-count", source.getValue());
            paginator.add(
                    List.of(
                            text(
                                    words,
                                    TextStyles.INDEX,
                                    TextStyles.INDEX_LEADING,
                                    SPACE_AFTER_SOURCE)));
        }
        paginator.add(List.of(new Block.Hairline(10)));
        for (ItemSummary entry : files(summary)) {
            String words = entry.number() + "  " + entry.path();
            paginator.add(
                    List.of(
                            keepWithNext(
                                    text(
                                            words,
                                            TextStyles.METADATA,
                                            TextStyles.EVIDENCE_LEADING,
                                            0)),
                            text(
                                    Messages.of("export.sha256", entry.id().sha256()),
                                    TextStyles.EVIDENCE,
                                    TextStyles.EVIDENCE_LEADING,
                                    SPACE_AFTER_FILE)));
        }
    }

    /// The first entry of each file.
    private static Collection<ItemSummary> files(DossierSummary summary) {
        var files = new LinkedHashMap<ItemSummary.FileKey, ItemSummary>();
        summary.items().forEach(entry -> files.putIfAbsent(entry.fileKey(), entry));
        return files.values();
    }

    private Block.Text text(String words, TextStyle style, float leading, float after) {
        return new Block.Text(
                BlockRole.PARAGRAPH,
                typesetter.ragged(TextSanitizer.singleLine(words), style, PageGeometry.TEXT_WIDTH),
                leading,
                after,
                false);
    }

    private static Block keepWithNext(Block.Text text) {
        return new Block.Text(text.role(), text.lines(), text.leading(), text.spaceAfter(), true);
    }
}
