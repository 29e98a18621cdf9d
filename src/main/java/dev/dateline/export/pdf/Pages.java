package dev.dateline.export.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// All pages of the document, empty at first, so that contents and bookmarks can lead to pages that
/// are drawn later. Numbers count from 1.
final class Pages {
    private static final float ABOVE_LINE = 14;

    private final PDDocument pdf;
    private final Tags tags;
    private final Faces faces;
    private final List<PDPage> pages = new ArrayList<>();

    Pages(PDDocument pdf, Tags tags, Faces faces, int count) {
        this.pdf = pdf;
        this.tags = tags;
        this.faces = faces;
        for (int i = 0; i < count; i++) {
            var page = new PDPage(new PDRectangle(Paper.WIDTH, Paper.HEIGHT));
            pages.add(page);
            pdf.addPage(page);
        }
    }

    int count() {
        return pages.size();
    }

    PageCanvas open(int number) throws IOException {
        return new PageCanvas(pdf, pages.get(number - 1), tags, faces);
    }

    /// The place `top` points below the top of a page's text.
    PDPageXYZDestination place(int number, float top) {
        var place = new PDPageXYZDestination();
        place.setPage(pages.get(number - 1));
        place.setTop(Math.round(Paper.TEXT_TOP - top + ABOVE_LINE));
        return place;
    }
}
