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
        if (taking(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Optional<Runnable> taking = taking(event.getDragboard());
        taking.ifPresent(Runnable::run);
        event.setDropCompleted(taking.isPresent());
        event.consume();
    }

    /// What is to be done with it; empty if it is nothing to be dropped here.
    private Optional<Runnable> taking(Dragboard board) {
        Optional<Runnable> following = link(board).map(link -> () -> model.route().open(link));
        return following.or(() -> file(board).map(f -> () -> model.archive().open(f.toPath())));
    }

    private static Optional<File> file(Dragboard board) {
        return board.hasFiles() ? board.getFiles().stream().findFirst() : Optional.empty();
    }

    private static Optional<DeepLink> link(Dragboard board) {
        return board.hasString() ? DeepLink.parse(board.getString().strip()) : Optional.empty();
    }
}
