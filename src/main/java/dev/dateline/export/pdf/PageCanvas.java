package dev.dateline.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

import java.io.IOException;

/// One page to draw on. Whatever is drawn is either content of a structure element or an artifact:
/// decoration that a screen reader passes over.
final class PageCanvas implements AutoCloseable {
    private final PDPage page;
    private final Tags tags;
    private final COSArray contents;
    private final PDPageContentStream stream;
    private final LinePainter painter;

    /// Draws something.
    @FunctionalInterface
    interface Drawing {
        void draw(LinePainter painter) throws IOException;
    }

    PageCanvas(PDDocument pdf, PDPage page, Tags tags, Faces faces) throws IOException {
        this.page = page;
        this.tags = tags;
        contents = tags.register(page);
        // tab order by structure, as PDF/UA demands
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        stream = new PDPageContentStream(pdf, page, AppendMode.OVERWRITE, true);
        painter = new LinePainter(stream, faces);
    }

    PDPage page() {
        return page;
    }

    void content(PDStructureElement element, Drawing drawing) throws IOException {
        int number = tags.attach(element, page, contents);
        stream.beginMarkedContent(COSName.getPDFName(element.getStandardStructureType()), number);
        drawing.draw(painter);
        stream.endMarkedContent();
    }

    void artifact(Drawing drawing) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        drawing.draw(painter);
        stream.endMarkedContent();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
