package dev.dateline.ui.launch;

import dev.dateline.library.DeepLink;
import dev.dateline.ui.window.WindowModel;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.util.Optional;

/// Folders and files that are dropped on the window are opened as archives, links are followed.
final class WindowDropHandler {
    private final WindowModel model;

    private WindowDropHandler(WindowModel model) {
        this.model = model;
    }

    static void install(Scene scene, WindowModel model) {
        var drops = new WindowDropHandler(model);
        scene.addEventHandler(DragEvent.DRAG_OVER, drops::onDragOver);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, drops::onDropped);
    }

    private void onDragOver(DragEvent event) {
        if (actionFor(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        }
    }

    private void onDropped(DragEvent event) {
        Optional<Runnable> taking = actionFor(event.getDragboard());
        taking.ifPresent(Runnable::run);
        event.setDropCompleted(taking.isPresent());
        event.consume();
    }

    /// What is to be done with it; empty if it is nothing to be dropped here.
    private Optional<Runnable> actionFor(Dragboard board) {
        Optional<Runnable> following =
                link(board).map(link -> () -> model.navigator().followLink(link));
        return following.or(() -> file(board).map(f -> () -> model.archive().open(f.toPath())));
    }

    private static Optional<File> file(Dragboard board) {
        return board.hasFiles() ? board.getFiles().stream().findFirst() : Optional.empty();
    }

    private static Optional<DeepLink> link(Dragboard board) {
        return board.hasString() ? DeepLink.parse(board.getString().strip()) : Optional.empty();
    }
}
