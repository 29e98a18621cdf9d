package dev.dateline.export.pdf;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.ExportReport;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.job.JobContext;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A dossier that was written as PDF and parsed again. Page numbers start at 1.
final class ParsedPdf implements AutoCloseable {
    private final byte[] bytes;
    private final PDDocument pdf;
    private final ExportReport report;

    private ParsedPdf(byte[] bytes, ExportReport report) throws IOException {
        this.bytes = bytes;
        this.report = report;
        pdf = Loader.loadPDF(bytes);
    }

    static ParsedPdf of(Dossier dossier) throws IOException {
        return of(dossier, PrintOptions.DEFAULT);
    }

    static ParsedPdf of(Dossier dossier, PrintOptions options) throws IOException {
        var out = new ByteArrayOutputStream();
        ExportReport report = PdfDossier.write(dossier, options, out, JobContext.QUIET);
        return new ParsedPdf(out.toByteArray(), report);
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    PDDocument pdf() {
        return pdf;
    }

    ExportReport report() {
        return report;
    }

    int pages() {
        return pdf.getNumberOfPages();
    }

    /// Returns the text of a page in content order, with white space collapsed.
    String text(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    /// Returns all glyphs of a page.
    List<TextPosition> glyphs(int page) throws IOException {
        var glyphs = new ArrayList<TextPosition>();
        var stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition glyph) {
                        glyphs.add(glyph);
                    }
                };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return glyphs;
    }

    /// Returns the target pages of a page's links, in order.
    List<Integer> linkTargets(int page) throws IOException {
        var targets = new ArrayList<Integer>();
        for (var annotation : pdf.getPage(page - 1).getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionGoTo go
                    && go.getDestination() instanceof PDPageXYZDestination place) {
                targets.add(place.retrievePageNumber() + 1);
            }
        }
        return targets;
    }

    boolean hasAttachment() {
        return pdf.getDocumentCatalog().getNames() != null;
    }

    /// Returns the content of an attachment.
    byte[] attachment(String name) throws IOException {
        var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
        return Objects.requireNonNull(files.get(name)).getEmbeddedFile().toByteArray();
    }

    /// Returns all bookmarks as "title > page", indented by level.
    List<String> bookmarks() throws IOException {
        var found = new ArrayList<String>();
        collect(pdf.getDocumentCatalog().getDocumentOutline(), "", found);
        return found;
    }

    private static void collect(PDOutlineNode node, String indent, List<String> found)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            var place = (PDPageXYZDestination) item.getDestination();
            found.add(indent + item.getTitle() + " > " + (place.retrievePageNumber() + 1));
            collect(item, indent + "  ", found);
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
