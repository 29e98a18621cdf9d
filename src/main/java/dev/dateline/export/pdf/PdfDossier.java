package dev.dateline.export.pdf;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.pdf.dossier.AppendixBlocks;
import dev.dateline.export.pdf.dossier.ArticleBlocks;
import dev.dateline.export.pdf.dossier.ContentsBlocks;
import dev.dateline.export.pdf.dossier.CoverPage;
import dev.dateline.export.pdf.dossier.MethodBlocks;
import dev.dateline.export.pdf.dossier.MissingCharacters;
import dev.dateline.export.pdf.dossier.OutlineBuilder;
import dev.dateline.export.pdf.dossier.PageIndex;
import dev.dateline.export.pdf.dossier.QuoteBlocks;
import dev.dateline.export.pdf.draw.DocumentPages;
import dev.dateline.export.pdf.draw.ListRowPainter;
import dev.dateline.export.pdf.draw.PageCanvas;
import dev.dateline.export.pdf.draw.PageHeaderFooter;
import dev.dateline.export.pdf.draw.PageRenderer;
import dev.dateline.export.pdf.font.DocumentFonts;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.ColumnGrid;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.Paginator;
import dev.dateline.export.pdf.layout.RunningHead;
import dev.dateline.export.pdf.object.DocumentCatalog;
import dev.dateline.export.pdf.object.EmbeddedFile;
import dev.dateline.export.pdf.object.Outline;
import dev.dateline.export.pdf.object.PdfObjectWriter;
import dev.dateline.export.pdf.object.StructureElement;
import dev.dateline.export.pdf.object.StructureTree;
import dev.dateline.export.pdf.text.Hyphenator;
import dev.dateline.export.pdf.text.TextShaper;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.export.summary.ItemGroups;
import dev.dateline.export.summary.ItemReader;
import dev.dateline.export.summary.ItemSummary;
import dev.dateline.export.text.JsonWriter;
import dev.dateline.job.JobContext;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Writes a dossier as a PDF with cover, contents, items and appendices.
///
/// Items are read twice. The first pass counts them, which determines the length of the contents;
/// the second pass draws them. Each page is written when it is full. Cover and contents are drawn
/// last.
public final class PdfDossier {
    private static final int PASSES = 2;
    private static final int COVER_PAGES = 1;
    private static final int CHARACTERS_PER_PAGE = 1_800;

    private final PrintOptions options;
    private final DossierHeading heading;
    private final OffsetDateTime createdAt;
    private final PdfObjectWriter file;
    private final DocumentFonts fonts;
    private final Typesetter typesetter;
    private final ItemReader itemReader;
    private final MissingCharacters missingCharacters;
    private final PageGeometry geometry;
    private final ColumnGrid grid;
    private final int resources;
    private final DocumentPages pages;

    /// The place where each appendix starts, in printing order.
    private final Map<Appendix, Block.Destination> appendixDestinations =
            new EnumMap<>(Appendix.class);

    /// The lists that are printed after the items, in printing order.
    private enum Appendix {
        QUOTES("export.appendix.quotes"),
        NAMES("export.appendix.names"),
        FILES("export.appendix.files"),
        METHOD("export.method");

        private final String titleKey;

        Appendix(String titleKey) {
            this.titleKey = titleKey;
        }

        private ColumnGrid grid() {
            return this == NAMES ? ColumnGrid.INDEX_COLUMNS : ColumnGrid.ONE_COLUMN;
        }

        private String title() {
            return Messages.of(titleKey);
        }
    }

    private PdfDossier(Dossier dossier, PrintOptions options, PdfObjectWriter file, JobContext job)
            throws IOException {
        this.options = options;
        this.file = file;
        heading = dossier.heading();
        createdAt = heading.madeOn().atStartOfDay().atOffset(ZoneOffset.UTC);
        fonts = new DocumentFonts(file);
        typesetter = new Typesetter(new TextShaper(fonts, Hyphenator.load()));
        itemReader = new ItemReader(dossier, job, PASSES);
        missingCharacters = new MissingCharacters(fonts);
        geometry = PageGeometry.of(options.paper());
        grid = ColumnGrid.of(options.columns());
        resources = file.reserve();
        pages = new DocumentPages(file, geometry, new StructureTree(file), fonts, resources);
    }

    /// Writes the PDF. The stream stays open.
    ///
    /// @throws dev.dateline.dossier.ExportException if an article changed between the passes
    public static ExportReport write(
            Dossier dossier, PrintOptions options, OutputStream out, JobContext job)
            throws IOException {
        return new PdfDossier(dossier, options, new PdfObjectWriter(out), job).writePages();
    }

    private ExportReport writePages() throws IOException {
        // cover and contents are drawn last but come first in the structure tree
        StructureElement cover = pages.structure().addChild(pages.structure().document(), "Sect");
        StructureElement list = pages.structure().addChild(pages.structure().document(), "Sect");
        var counted = new CountingPass();
        DossierSummary summary = counted.summary;
        appendices(summary).forEach(a -> appendixDestinations.put(a, Block.Destination.UNKNOWN));
        int contentsPages = layOutContents(summary, _ -> Block.Destination.UNKNOWN, _ -> {});
        int estimatedPages =
                COVER_PAGES
                        + contentsPages
                        + counted.estimatedPages()
                        + appendixDestinations.size();
        String title = cleanLine(heading.title());
        var headerFooter = new PageHeaderFooter(file, typesetter, geometry, title, estimatedPages);
        var pageIndex = new PageIndex(summary);
        int pageCount = drawItems(summary, headerFooter, pageIndex, COVER_PAGES + contentsPages);
        for (Appendix appendix : List.copyOf(appendixDestinations.keySet())) {
            pageCount = drawAppendix(appendix, summary, headerFooter, pageIndex, pageCount);
        }
        var contents =
                newRenderer(headerFooter, COVER_PAGES, PageRenderer.Listener.NONE).inSection(list);
        layOutContents(summary, item -> pageIndex.itemDestination(item.index()), contents);
        contents.finish();
        try (PageCanvas canvas = pages.open(COVER_PAGES)) {
            new CoverPage(typesetter, geometry, pages.structure(), cover)
                    .draw(canvas, heading, title, summary);
        }
        String forms = headerFooter.writePageCount(pageCount, fonts, resources);
        file.write(
                resources,
                "<< /Font << %s >> /XObject << %s >> >>".formatted(fonts.embed(), forms));
        new DocumentCatalog(file, pages.tree(), pages.structure(), outline(summary, pageIndex))
                .write(
                        new DocumentCatalog.Metadata(title, cleanLine(heading.author()), createdAt),
                        counted.attachment);
        return summary.report(pageCount, missingCharacters.messages());
    }

    private static String cleanLine(String text) {
        return TextSanitizer.replaceInvalid(TextSanitizer.singleLine(text));
    }

    /// The first pass over the items, which counts them and writes the JSON attachment.
    private final class CountingPass {
        private final DossierSummary summary;

        /// The object number of the attachment's file specification, or 0 without an attachment.
        private final int attachment;

        private int wholeArticles;
        private int characters;

        private CountingPass() throws IOException {
            if (options.attachJson()) {
                var data = new EmbeddedFile(file, Messages.of("export.data"));
                try (OutputStream out = data.openStream(createdAt)) {
                    summary = JsonWriter.write(heading, itemReader, this::count, out);
                }
                attachment = data.writeFileSpecification();
            } else {
                summary = itemReader.summarize(this::count);
                attachment = 0;
            }
        }

        /// Estimates the number of pages of all items. Each whole article starts a page.
        private int estimatedPages() {
            return Math.max(
                    wholeArticles + characters / CHARACTERS_PER_PAGE / 2,
                    characters / CHARACTERS_PER_PAGE);
        }

        private void count(int index, DossierItem item) {
            missingCharacters.count(item);
            wholeArticles += item instanceof DossierItem.WholeArticle ? 1 : 0;
            characters += item.article().article().text().length();
        }
    }

    private PageRenderer newRenderer(
            PageHeaderFooter headerFooter, int pagesBefore, PageRenderer.Listener listener) {
        var rowPainter = new ListRowPainter(pages, typesetter);
        return new PageRenderer(pages, headerFooter, rowPainter, pagesBefore, listener);
    }

    /// Draws all items on pages after `pagesBefore` pages.
    ///
    /// @return the number of all pages so far
    private int drawItems(
            DossierSummary summary,
            PageHeaderFooter headerFooter,
            PageIndex pageIndex,
            int pagesBefore)
            throws IOException {
        if (summary.items().isEmpty()) {
            return pagesBefore;
        }
        PageRenderer renderer = newRenderer(headerFooter, pagesBefore, pageIndex);
        var paginator = new Paginator(RunningHead.NONE, geometry, grid, renderer);
        var articleBlocks = new ArticleBlocks(typesetter, grid);
        var quoteBlocks = new QuoteBlocks(typesetter);
        itemReader.reread(
                summary,
                (index, item) -> {
                    switch (item) {
                        case DossierItem.WholeArticle article ->
                                paginator.useGrid(grid).add(articleBlocks.build(index, article));
                        case DossierItem.SelectedQuotes quotes ->
                                paginator
                                        .useGrid(QuoteBlocks.GRID)
                                        .add(quoteBlocks.build(index, quotes));
                    }
                });
        int itemPages = paginator.finish();
        renderer.finish();
        return pagesBefore + itemPages;
    }

    private List<Appendix> appendices(DossierSummary summary) {
        boolean hasSpeakers = options.appendices() && !summary.namedSpeakers().isEmpty();
        boolean hasItems = options.appendices() && !summary.items().isEmpty();
        return Stream.of(Appendix.values())
                .filter(appendix ->
                        switch (appendix) {
                            case QUOTES, NAMES -> hasSpeakers;
                            case FILES -> hasItems;
                            case METHOD -> true;
                        })
                .toList();
    }

    /// Draws one appendix on pages after `pagesBefore` pages.
    ///
    /// @return the number of all pages so far
    private int drawAppendix(
            Appendix appendix,
            DossierSummary summary,
            PageHeaderFooter headerFooter,
            PageIndex pageIndex,
            int pagesBefore)
            throws IOException {
        appendixDestinations.put(appendix, new Block.Destination(pagesBefore + 1, 0));
        PageRenderer renderer = newRenderer(headerFooter, pagesBefore, PageRenderer.Listener.NONE);
        var runningHead = new RunningHead(appendix.title(), "");
        var paginator = new Paginator(runningHead, geometry, appendix.grid(), renderer);
        var blocks = new AppendixBlocks(typesetter);
        switch (appendix) {
            case QUOTES -> blocks.addQuotesBySpeaker(pageIndex.quotesBySpeaker(), paginator);
            case NAMES -> blocks.addNameIndex(pageIndex.pagesByName(), paginator);
            case FILES -> blocks.addSourcesAndFiles(summary, paginator);
            case METHOD -> {
                var omissions = new ArrayList<>(summary.omissions());
                omissions.addAll(missingCharacters.messages());
                paginator.add(new MethodBlocks(typesetter).build(heading, summary, omissions));
            }
        }
        int appendixPages = paginator.finish();
        renderer.finish();
        return pagesBefore + appendixPages;
    }

    /// Lays out the contents, first to count its pages and later to draw them.
    ///
    /// @return the number of its pages
    private int layOutContents(
            DossierSummary summary,
            Function<ItemSummary, Block.Destination> destinations,
            Paginator.PageConsumer consumer)
            throws IOException {
        var blocks = new ContentsBlocks(typesetter);
        var runningHead = new RunningHead(Messages.of("export.contents"), "");
        var paginator = new Paginator(runningHead, geometry, ColumnGrid.ONE_COLUMN, consumer);
        paginator.add(blocks.heading(summary.items().isEmpty()));
        blocks.addRows(summary.items(), groups(summary), destinations, paginator);
        var appendices = new LinkedHashMap<String, Block.Destination>();
        appendixDestinations.forEach((a, destination) -> appendices.put(a.title(), destination));
        blocks.addAppendixRows(appendices, paginator);
        return paginator.finish();
    }

    private ItemGroups groups(DossierSummary summary) {
        return ItemGroups.of(summary.items(), options.grouping());
    }

    private Outline outline(DossierSummary summary, PageIndex pageIndex) {
        var builder = new OutlineBuilder();
        builder.add(Messages.of("export.contents"), pages.destination(COVER_PAGES + 1, 0));
        builder.addItems(
                summary.items(),
                groups(summary),
                item -> {
                    Block.Destination start = pageIndex.itemDestination(item.index());
                    return pages.destination(start.page(), start.top());
                });
        appendixDestinations.forEach((appendix, start) ->
                builder.add(appendix.title(), pages.destination(start.page(), 0)));
        return builder.outline();
    }
}
