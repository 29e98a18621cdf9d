package dev.dateline.ui.dossier;

import dev.dateline.dossier.DossierPreview;
import dev.dateline.message.Messages;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows the first pages of the dossier side by side, with the estimated file size.
final class PreviewStrip extends VBox {
    private static final double PAGE_WIDTH = 140;
    private static final double MEGABYTE = 1_000_000;
    private static final int KILOBYTE = 1_000;

    private final HBox pages = new HBox();
    private final Label caption = new Label(Messages.of("dossier.preview.preparing"));

    PreviewStrip(PreviewModel model) {
        getStyleClass().add("preview-strip");
        pages.getStyleClass().add("preview-pages");
        caption.getStyleClass().add("preview-caption");
        caption.setWrapText(true);
        var scroll = new ScrollPane(pages);
        scroll.setFitToHeight(true);
        scroll.setPrefHeight(PAGE_WIDTH * 1.64);
        scroll.setMinHeight(PAGE_WIDTH * 1.64);
        scroll.setAccessibleText(Messages.of("dossier.preview"));
        getChildren().setAll(scroll, caption);
        model.stateProperty().addListener((_, _, state) -> show(state));
        show(model.stateProperty().get());
    }

    private void show(PreviewModel.State state) {
        switch (state) {
            case PreviewModel.State.Empty() -> {}
            case PreviewModel.State.Failed() ->
                    caption.setText(Messages.of("dossier.preview.failed"));
            case PreviewModel.State.Ready(var preview) -> show(preview);
        }
    }

    private void show(DossierPreview preview) {
        pages.getChildren().clear();
        for (int i = 0; i < preview.pages().size(); i++) {
            pages.getChildren().add(pageImage(preview.pages().get(i), i + 1));
        }
        caption.setText(caption(preview));
    }

    private static String caption(DossierPreview preview) {
        String size = formatSize(preview.estimatedBytes());
        return preview.previewedItems() == preview.totalItems()
                ? Messages.of("dossier.preview.whole", size)
                : Messages.of(
                        "dossier.preview.part",
                        size,
                        preview.previewedItems(),
                        preview.totalItems());
    }

    private static String formatSize(long bytes) {
        return bytes < MEGABYTE
                ? Messages.of("dossier.kilobytes", Math.ceilDiv(bytes, KILOBYTE))
                : Messages.of("dossier.megabytes", bytes / MEGABYTE);
    }

    private static StackPane pageImage(DossierPreview.Page page, int number) {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.pixels(),
                        0,
                        page.width());
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(PAGE_WIDTH);
        view.setAccessibleText(Messages.of("dossier.preview.page", number));
        var frame = new StackPane(view);
        frame.getStyleClass().add("preview-page");
        return frame;
    }
}
