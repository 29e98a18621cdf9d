package dev.dateline.ui.shell;

import dev.dateline.library.DeepLink;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.util.Optional;

/// Folders and files that are dropped on the window are opened as archives, links are followed.
final class Drops {
    private final WindowModel model;

    private Drops(WindowModel model) {
        this.model = model;
    }

    static void install(Scene scene, WindowModel model) {
        var drops = new Drops(model);
        scene.addEventHandler(DragEvent.DRAG_OVER, drops::over);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, drops::dropped);
    }

    private void over(DragEvent event) {
        if (file(event.getDragboard()).isPresent() || link(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Optional<DeepLink> link = link(event.getDragboard());
        Optional<File> file = file(event.getDragboard());
        link.ifPresent(model::open);
        if (link.isEmpty()) {
            file.ifPresent(f -> model.archive().open(f.toPath()));
        }
        event.setDropCompleted(link.isPresent() || file.isPresent());
        event.consume();
    }

    private static Optional<File> file(Dragboard board) {
        return board.hasFiles() ? board.getFiles().stream().findFirst() : Optional.empty();
    }

    private static Optional<DeepLink> link(Dragboard board) {
        return board.hasString() ? DeepLink.parse(board.getString().strip()) : Optional.empty();
    }
}
