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
import dev.dateline.export.pdf.draw.PageCountForm;
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
import dev.dateline.export.text.JsonDossier;
import dev.dateline.job.JobContext;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Writes a dossier as a PDF: cover, contents, items, appendices, method. Items are read twice:
/// first to count them, which tells how long the contents are, then to draw them. Each page is
/// written when it is full; cover and contents are drawn last.
public final class PdfDossier {
    private static final int PASSES = 2;
    private static final int COVER_PAGES = 1;
    private static final int CHARACTERS_PER_PAGE = 1_800;

    private final PrintOptions options;
    private final DossierHeading heading;
    private final String title;
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
    private final Map<String, Block.Destination> appendixDestinations = new LinkedHashMap<>();

    private PdfDossier(Dossier dossier, PrintOptions options, PdfObjectWriter file, JobContext job)
            throws IOException {
        this.options = options;
        this.file = file;
        heading = dossier.heading();
        title = TextSanitizer.replaceInvalid(TextSanitizer.singleLine(heading.title()));
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

    public static ExportReport write(
            Dossier dossier, PrintOptions options, OutputStream out, JobContext job)
            throws IOException {
        return new PdfDossier(dossier, options, new PdfObjectWriter(out), job).writePages();
    }

    private ExportReport writePages() throws IOException {
        // these are drawn last, but come first
        StructureElement cover = pages.structure().addChild(pages.structure().document(), "Sect");
        StructureElement list = pages.structure().addChild(pages.structure().document(), "Sect");
        var counted = new CountingPass();
        int attachment = counted.attachment;
        DossierSummary summary = counted.summary;
        appendixTitles(summary)
                .forEach(name -> appendixDestinations.put(name, Block.Destination.UNKNOWN));
        int contents = layOutContents(summary, _ -> Block.Destination.UNKNOWN, _ -> {});
        int guess = COVER_PAGES + contents + counted.estimatedPages() + appendixDestinations.size();
        var total = new PageCountForm(file, typesetter, guess);
        var headerFooter = new PageHeaderFooter(typesetter, geometry, title, total);
        var pageIndex = new PageIndex(summary);
        int printed = drawItems(summary, headerFooter, pageIndex, COVER_PAGES + contents);
        printed = drawAppendices(summary, headerFooter, pageIndex, printed);
        var front =
                new PageRenderer(
                                pages,
                                headerFooter,
                                newRowPainter(),
                                COVER_PAGES,
                                PageRenderer.Listener.NONE)
                        .inSection(list);
        layOutContents(summary, entry -> pageIndex.itemDestination(entry.index()), front);
        front.finish();
        try (PageCanvas canvas = pages.open(COVER_PAGES)) {
            new CoverPage(typesetter, geometry, pages.structure(), cover)
                    .draw(canvas, heading, title, summary);
        }
        total.write(printed, fonts, resources);
        String form =
                "/"
                        + PageCountForm.RESOURCE_NAME
                        + " "
                        + PdfObjectWriter.reference(total.objectNumber());
        file.write(
                resources, "<< /Font << %s >> /XObject << %s >> >>".formatted(fonts.embed(), form));
        String author = TextSanitizer.replaceInvalid(TextSanitizer.singleLine(heading.author()));
        new DocumentCatalog(
                        file,
                        pages.tree(),
                        pages.structure(),
                        bookmarks(summary, pageIndex).outline())
                .write(new DocumentCatalog.Metadata(title, author, createdAt), attachment);
        return summary.report(printed, missingCharacters.messages());
    }

    /// What is learnt from reading the items once, their data attached meanwhile.
    private final class CountingPass {
        private final DossierSummary summary;
        private final int attachment;

        /// Of articles, which begin a page each.
        private int wholeArticles;

        private int characters;

        private CountingPass() throws IOException {
            if (options.attachJson()) {
                var data = new EmbeddedFile(file, Messages.of("export.data"));
                try (OutputStream out = data.openStream(createdAt)) {
                    summary = JsonDossier.write(heading, itemReader, this::count, out);
                }
                attachment = data.writeFileSpecification();
            } else {
                summary = itemReader.summarize(this::count);
                attachment = 0;
            }
        }

        /// About how many pages the items will take.
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

    private ListRowPainter newRowPainter() {
        return new ListRowPainter(pages, typesetter);
    }

    private int drawItems(
            DossierSummary summary, PageHeaderFooter headerFooter, PageIndex pageIndex, int before)
            throws IOException {
        if (summary.items().isEmpty()) {
            return before;
        }
        var printer = new PageRenderer(pages, headerFooter, newRowPainter(), before, pageIndex);
        var paginator = new Paginator(RunningHead.NONE, geometry, grid, printer);
        var whole = new ArticleBlocks(typesetter, grid);
        var parts = new QuoteBlocks(typesetter);
        itemReader.reread(
                summary,
                (index, item) -> {
                    switch (item) {
                        case DossierItem.WholeArticle article ->
                                paginator.useGrid(grid).add(whole.build(index, article));
                        case DossierItem.SelectedQuotes selected ->
                                paginator
                                        .useGrid(QuoteBlocks.GRID)
                                        .add(parts.build(index, selected));
                    }
                });
        int sheets = paginator.finish();
        printer.finish();
        return before + sheets;
    }

    private List<String> appendixTitles(DossierSummary summary) {
        var titles = new ArrayList<String>();
        if (options.appendices() && !summary.namedSpeakers().isEmpty()) {
            titles.add(Messages.of("export.appendix.quotes"));
            titles.add(Messages.of("export.appendix.names"));
        }
        if (options.appendices() && !summary.items().isEmpty()) {
            titles.add(Messages.of("export.appendix.files"));
        }
        titles.add(Messages.of("export.method"));
        return titles;
    }

    private int drawAppendices(
            DossierSummary summary, PageHeaderFooter headerFooter, PageIndex pageIndex, int before)
            throws IOException {
        var lists = new AppendixBlocks(typesetter);
        int after = before;
        if (options.appendices() && !summary.namedSpeakers().isEmpty()) {
            after =
                    appendix(
                            "export.appendix.quotes",
                            ColumnGrid.ONE_COLUMN,
                            headerFooter,
                            after,
                            paginator ->
                                    lists.addQuotesBySpeaker(
                                            pageIndex.quotesBySpeaker(), paginator));
            after =
                    appendix(
                            "export.appendix.names",
                            ColumnGrid.INDEX_COLUMNS,
                            headerFooter,
                            after,
                            paginator -> lists.addNameIndex(pageIndex.pagesByName(), paginator));
        }
        if (options.appendices() && !summary.items().isEmpty()) {
            after =
                    appendix(
                            "export.appendix.files",
                            ColumnGrid.ONE_COLUMN,
                            headerFooter,
                            after,
                            paginator -> lists.files(summary, paginator));
        }
        var leftOut = new ArrayList<>(summary.omissions());
        leftOut.addAll(missingCharacters.messages());
        var method = new MethodBlocks(typesetter).build(heading, summary, leftOut);
        return appendix(
                "export.method",
                ColumnGrid.ONE_COLUMN,
                headerFooter,
                after,
                paginator -> paginator.add(method));
    }

    /// Puts the blocks of an appendix on pages.
    @FunctionalInterface
    private interface AppendixContent {
        void addTo(Paginator paginator) throws IOException;
    }

    private int appendix(
            String key,
            ColumnGrid columns,
            PageHeaderFooter headerFooter,
            int before,
            AppendixContent filling)
            throws IOException {
        String name = Messages.of(key);
        appendixDestinations.put(name, new Block.Destination(before + 1, 0));
        var printer =
                new PageRenderer(
                        pages, headerFooter, newRowPainter(), before, PageRenderer.Listener.NONE);
        var paginator = new Paginator(new RunningHead(name, ""), geometry, columns, printer);
        filling.addTo(paginator);
        int sheets = paginator.finish();
        printer.finish();
        return before + sheets;
    }

    private int layOutContents(
            DossierSummary summary,
            Function<ItemSummary, Block.Destination> destinations,
            Paginator.PageConsumer sink)
            throws IOException {
        var blocks = new ContentsBlocks(typesetter);
        var paginator =
                new Paginator(
                        new RunningHead(Messages.of("export.contents"), ""),
                        geometry,
                        ColumnGrid.ONE_COLUMN,
                        sink);
        paginator.add(blocks.title(summary.items().isEmpty()));
        blocks.addRows(summary.items(), groups(summary), destinations, paginator);
        blocks.addAppendixRows(
                List.copyOf(appendixDestinations.keySet()),
                name -> appendixDestinations.getOrDefault(name, Block.Destination.UNKNOWN),
                paginator);
        return paginator.finish();
    }

    private ItemGroups groups(DossierSummary summary) {
        return ItemGroups.of(summary.items(), options.grouping());
    }

    private OutlineBuilder bookmarks(DossierSummary summary, PageIndex pageIndex) {
        var bookmarks = new OutlineBuilder();
        bookmarks.add(Messages.of("export.contents"), pages.destination(COVER_PAGES + 1, 0));
        bookmarks.addItems(
                summary.items(),
                groups(summary),
                entry -> {
                    Block.Destination destination = pageIndex.itemDestination(entry.index());
                    return pages.destination(destination.page(), destination.top());
                });
        appendixDestinations.forEach((name, destination) ->
                bookmarks.add(name, pages.destination(destination.page(), 0)));
        return bookmarks;
    }
}
