package dev.dateline.ui.article.text;

import dev.dateline.ui.article.text.TextSelection.Unit;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.function.IntConsumer;

/// Selects text with the mouse.
///
/// A drag selects characters, a double click words, a triple click paragraphs; Shift extends the
/// selection.
public final class MouseSelectionHandler {
    private final ArticleTextPane textPane;
    private final TextSelection selection;
    private final IntConsumer onClicked;

    /// @param onClicked receives the offset of a click that selected nothing
    public MouseSelectionHandler(
            ArticleTextPane textPane, TextSelection selection, IntConsumer onClicked) {
        this.textPane = textPane;
        this.selection = selection;
        this.onClicked = onClicked;
    }

    /// Adds the mouse event handlers to the text column.
    public void install() {
        TextColumn column = textPane.column();
        column.addEventHandler(MouseEvent.MOUSE_PRESSED, this::mousePressed);
        column.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::mouseDragged);
        column.addEventHandler(MouseEvent.MOUSE_CLICKED, this::mouseClicked);
    }

    private void mousePressed(MouseEvent event) {
        textPane.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int offset = offset(event);
        if (event.isShiftDown()) {
            selection.extendTo(offset);
        } else {
            selection.begin(offset, unit(event.getClickCount()));
        }
    }

    private void mouseDragged(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            selection.extendTo(offset(event));
            textPane.scrollIntoView(offset(event));
        }
    }

    private void mouseClicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && selection.isEmpty()) {
            onClicked.accept(offset(event));
        }
    }

    private static Unit unit(int clicks) {
        return switch (clicks) {
            case 1 -> Unit.CHARACTER;
            case 2 -> Unit.WORD;
            default -> Unit.PARAGRAPH;
        };
    }

    private int offset(MouseEvent event) {
        TextColumn column = textPane.column();
        return column.offsetAt(
                column.sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY())));
    }
}
