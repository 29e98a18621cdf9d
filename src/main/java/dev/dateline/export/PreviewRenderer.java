package dev.dateline.export;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.DossierPreview;
import dev.dateline.dossier.FileState;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.export.pdf.PdfDossier;
import dev.dateline.job.JobContext;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;

/// Shows the first pages of a dossier as they will be; of a long one, which would take too long,
/// those of a dossier of its first items.
public final class PreviewRenderer {
    /// Takes a third of a second.
    private static final int MAX_COMPLETE_ITEMS = 60;

    private static final int PREVIEWED_ITEMS = 12;
    private static final int MAX_PAGES = 5;
    private static final float SCALE = 0.5f;

    public DossierPreview render(Dossier dossier, PrintOptions print, JobContext job)
            throws IOException {
        int shown = dossier.size() <= MAX_COMPLETE_ITEMS ? dossier.size() : PREVIEWED_ITEMS;
        var out = new ByteArrayOutputStream();
        PdfDossier.write(new DossierPrefix(dossier, shown), print, out, job);
        var pages = new ArrayList<DossierPreview.Page>();
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            var renderer = new PDFRenderer(pdf);
            for (int i = 0; i < Math.min(MAX_PAGES, pdf.getNumberOfPages()); i++) {
                job.throwIfCancelled();
                pages.add(page(renderer.renderImage(i, SCALE)));
            }
        }
        long bytes = shown == 0 ? out.size() : (long) out.size() * dossier.size() / shown;
        return new DossierPreview(pages, shown, dossier.size(), bytes);
    }

    private static DossierPreview.Page page(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new DossierPreview.Page(
                width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /// The first items of a dossier.
    private record DossierPrefix(Dossier whole, int size) implements Dossier {
        @Override
        public DossierHeading heading() {
            return whole.heading();
        }

        @Override
        public Optional<DossierItem> item(int index) throws IOException {
            return whole.item(index);
        }

        @Override
        public FileState fileState(DossierItem item) {
            return whole.fileState(item);
        }
    }
}
