package dev.dateline.export.pdf;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.account.Account;
import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Items;
import dev.dateline.message.Messages;
import dev.dateline.work.JobContext;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Writes a dossier as a PDF: cover, contents, items, method. All items are laid out twice: first
/// to learn on which page each begins, then to draw them, so that only one is in memory.
public final class PdfDossier {
    private static final int PASSES = 2;
    private static final int COVER = 1;

    private final DossierHeading heading;
    private final String title;
    private final PDDocument pdf;
    private final Faces faces;
    private final Setter setter;
    private final Items items;
    private final MissingCharacters missing;
    private final Anchors anchors = new Anchors();

    private PdfDossier(Dossier dossier, PDDocument pdf, JobContext job) throws IOException {
        this.pdf = pdf;
        heading = dossier.heading();
        title = CleanText.valid(CleanText.line(heading.title()));
        faces = new Faces(pdf);
        setter = new Setter(new Shaper(faces, Hyphenation.load()));
        items = new Items(dossier, job, PASSES);
        missing = new MissingCharacters(faces);
    }

    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        try (var pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            ExportReport report = new PdfDossier(dossier, pdf, job).draw();
            job.stopIfCancelled();
            pdf.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return report;
        }
    }

    private ExportReport draw() throws IOException {
        var body = new Flow(RunningHead.NONE, anchors);
        Account account = items.count((index, item) -> measure(index, item, body));
        int bodySheets = account.entries().isEmpty() ? 0 : body.finish();
        int contentsSheets = layContents(account, sheet -> {});
        int methodSheets = layMethod(account, sheet -> {});
        int beforeItems = COVER + contentsSheets;
        int beforeMethod = beforeItems + bodySheets;

        var tags = new Tags(pdf);
        var pages = new Pages(pdf, tags, faces, beforeMethod + methodSheets);
        Identity.write(pdf, heading, title);
        try (PageCanvas cover = pages.open(COVER)) {
            new CoverPage(setter, tags).draw(cover, heading, title, account);
        }
        var rows = new ContentsRows(pages, tags, setter, anchors, beforeItems);
        var furniture = new Furniture(setter, title, pages.count());
        layContents(account, new SheetPrinter(pages, tags, furniture, rows, COVER));
        drawItems(account, new SheetPrinter(pages, tags, furniture, rows, beforeItems));
        layMethod(account, new SheetPrinter(pages, tags, furniture, rows, beforeMethod));
        addBookmarks(account, pages, beforeItems, beforeMethod);
        tags.finish();
        return account.report(pages.count(), missing.sentences());
    }

    private void measure(int index, DossierItem item, Flow flow) throws IOException {
        missing.count(item);
        flow.add(blocks(index, item));
    }

    private void drawItems(Account account, SheetPrinter printer) throws IOException {
        var flow = new Flow(RunningHead.NONE, printer);
        items.read(account, (index, item) -> flow.add(blocks(index, item)));
        if (!account.entries().isEmpty()) {
            flow.finish();
        }
    }

    private List<Block> blocks(int index, DossierItem item) {
        return switch (item) {
            case DossierItem.WholeArticle whole -> new ArticleBlocks(setter).set(index, whole);
            case DossierItem.Statements statements ->
                    new StatementBlocks(setter).set(index, statements);
        };
    }

    private int layContents(Account account, Flow.Sink sink) throws IOException {
        var blocks = new ContentsBlocks(setter);
        var flow = new Flow(new RunningHead(Messages.of("export.contents"), ""), sink);
        flow.add(blocks.title(account.entries().isEmpty()));
        blocks.rows(account.entries(), flow);
        return flow.finish();
    }

    private int layMethod(Account account, Flow.Sink sink) throws IOException {
        var leftOut = new ArrayList<>(account.leftOut());
        leftOut.addAll(missing.sentences());
        var flow = new Flow(new RunningHead(Messages.of("export.method"), ""), sink);
        flow.add(new MethodBlocks(setter).set(heading, account, leftOut));
        return flow.finish();
    }

    private void addBookmarks(Account account, Pages pages, int beforeItems, int beforeMethod) {
        var bookmarks = new Bookmarks();
        bookmarks.add(Messages.of("export.contents"), pages.place(COVER + 1, 0));
        bookmarks.addItems(
                account.entries(),
                entry -> {
                    Anchors.Anchor anchor = anchors.of(entry.index());
                    return pages.place(beforeItems + anchor.sheet(), anchor.top());
                });
        bookmarks.add(Messages.of("export.method"), pages.place(beforeMethod + 1, 0));
        pdf.getDocumentCatalog().setDocumentOutline(bookmarks.outline());
    }
}
