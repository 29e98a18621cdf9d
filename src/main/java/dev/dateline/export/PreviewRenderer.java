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

/// Renders the first pages of a dossier's PDF as images. A long dossier is cut to its first items,
/// since writing all of it would take too long.
public final class PreviewRenderer {
    /// Maximum number of items of a dossier that is previewed as a whole, which takes a third of a
    /// second.
    private static final int MAX_COMPLETE_ITEMS = 60;

    private static final int PREVIEWED_ITEMS = 12;
    private static final int MAX_PAGES = 5;
    private static final float SCALE = 0.5f;

    /// Writes a PDF in memory and returns images of its first pages.
    ///
    /// @throws java.util.concurrent.CancellationException if the job was cancelled
    public DossierPreview render(Dossier dossier, PrintOptions print, JobContext job)
            throws IOException {
        int items = dossier.size() <= MAX_COMPLETE_ITEMS ? dossier.size() : PREVIEWED_ITEMS;
        var out = new ByteArrayOutputStream();
        PdfDossier.write(new DossierPrefix(dossier, items), print, out, job);
        var pages = new ArrayList<DossierPreview.Page>();
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            var renderer = new PDFRenderer(pdf);
            for (int i = 0; i < Math.min(MAX_PAGES, pdf.getNumberOfPages()); i++) {
                job.throwIfCancelled();
                pages.add(page(renderer.renderImage(i, SCALE)));
            }
        }
        long bytes = items == 0 ? out.size() : (long) out.size() * dossier.size() / items;
        return new DossierPreview(pages, items, dossier.size(), bytes);
    }

    private static DossierPreview.Page page(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new DossierPreview.Page(
                width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /// A dossier of only the first `size` items of another dossier.
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
