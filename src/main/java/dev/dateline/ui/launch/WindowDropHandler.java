package dev.dateline.ui.launch;

import dev.dateline.library.DeepLink;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.article.navigation.LinkFollower;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.util.Optional;

/// Opens files and folders dropped on a window as archives, and follows dropped links.
final class WindowDropHandler {
    private final LinkFollower links;
    private final ArchiveModel archive;

    private WindowDropHandler(LinkFollower links, ArchiveModel archive) {
        this.links = links;
        this.archive = archive;
    }

    /// Starts handling files and links that are dropped anywhere on a scene.
    static void install(Scene scene, LinkFollower links, ArchiveModel archive) {
        var drops = new WindowDropHandler(links, archive);
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
        Optional<Runnable> action = actionFor(event.getDragboard());
        action.ifPresent(Runnable::run);
        event.setDropCompleted(action.isPresent());
        event.consume();
    }

    /// Returns the action that opens the dropped content. Empty if the content is neither a link
    /// nor a file.
    private Optional<Runnable> actionFor(Dragboard board) {
        Optional<Runnable> followLink = link(board).map(link -> () -> links.follow(link));
        return followLink.or(() -> file(board).map(file -> () -> archive.open(file.toPath())));
    }

    private static Optional<File> file(Dragboard board) {
        return board.hasFiles() ? board.getFiles().stream().findFirst() : Optional.empty();
    }

    private static Optional<DeepLink> link(Dragboard board) {
        return board.hasString() ? DeepLink.parse(board.getString().strip()) : Optional.empty();
    }
}
