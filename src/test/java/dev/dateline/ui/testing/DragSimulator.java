package dev.dateline.ui.testing;

import dev.dateline.ui.fx.FxThread;

import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// Drags content from another window and drops it on a scene.
///
/// The headless platform does not carry drags between windows. A drag is started to get its
/// dragboard, and the drop event is fired directly.
public final class DragSimulator {
    private static final double SIZE = 80;

    private final ClipboardContent content;

    public DragSimulator(ClipboardContent content) {
        this.content = content;
    }

    /// Drops the content on a scene. Returns whether it was accepted.
    public boolean dropOn(Scene target) {
        return FxThread.call(() -> {
            boolean[] accepted = {false};
            var source = new Region();
            source.setOnMousePressed(event -> event.setDragDetect(true));
            source.setOnDragDetected(_ -> {
                Dragboard board = source.startDragAndDrop(TransferMode.COPY);
                board.setContent(content);
                accepted[0] = drop(board, target);
                board.clear();
                end();
            });
            press(source);
            return accepted[0];
        });
    }

    private static void press(Region source) {
        var stage = new Stage();
        stage.setScene(new Scene(source, SIZE, SIZE));
        stage.show();
        var robot = new Robot();
        robot.mouseMove(source.localToScreen(SIZE / 2, SIZE / 2));
        robot.mousePress(MouseButton.PRIMARY);
        robot.mouseRelease(MouseButton.PRIMARY);
        stage.close();
    }

    /// Ends the drag. The headless platform does not, and would use this dragboard as the
    /// clipboard.
    private static void end() {
        try {
            var release =
                    Class.forName("com.sun.javafx.tk.quantum.QuantumClipboard")
                            .getDeclaredMethod("releaseCurrentDragboard");
            release.setAccessible(true);
            release.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static boolean drop(Dragboard board, Scene target) {
        var event =
                new DragEvent(
                        DragEvent.DRAG_DROPPED,
                        board,
                        SIZE,
                        SIZE,
                        SIZE,
                        SIZE,
                        TransferMode.COPY,
                        null,
                        null,
                        new PickResult(target.getRoot(), SIZE, SIZE));
        target.getRoot().fireEvent(event);
        return event.isDropCompleted();
    }
}
