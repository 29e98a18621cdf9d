package dev.dateline.dossier;

import java.util.List;

/// How a dossier will look and about how large its PDF will be. `shown` of its `items` went into
/// the pages.
public record DossierPreview(
        List<Page> pages, int previewedItems, int totalItems, long estimatedBytes) {
    public DossierPreview {
        pages = List.copyOf(pages);
    }

    /// A page as a picture, row by row; opaque ARGB.
    public static final class Page {
        private final int width;
        private final int height;
        private final int[] pixels;

        public Page(int width, int height, int[] pixels) {
            this.width = width;
            this.height = height;
            this.pixels = pixels.clone();
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }

        public int[] pixels() {
            return pixels.clone();
        }
    }
}
