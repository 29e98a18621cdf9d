package dev.dateline.dossier;

import java.util.List;

/// The first pages of a dossier's PDF and an estimate of its size.
///
/// @param previewedItems how many items the previewed pages were made of
/// @param totalItems how many items the dossier has
public record DossierPreview(
        List<Page> pages, int previewedItems, int totalItems, long estimatedBytes) {
    public DossierPreview {
        pages = List.copyOf(pages);
    }

    /// A page as an image: opaque ARGB pixels, row by row.
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
