package dev.dateline.ui.article.text;

import dev.dateline.ui.article.text.TextSelection.Unit;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.function.IntConsumer;

/// Selecting with the mouse: drag for characters, double click for words, triple for paragraphs,
/// Shift to extend what is selected.
public final class MouseSelectionHandler {
    private final ArticleTextPane view;
    private final TextSelection selection;
    private final IntConsumer onClicked;

    /// @param clicked hears of a click that selected nothing, with the offset under it
    public MouseSelectionHandler(
            ArticleTextPane view, TextSelection selection, IntConsumer clicked) {
        this.view = view;
        this.selection = selection;
        this.onClicked = clicked;
    }

    public void install() {
        TextColumn column = view.column();
        column.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        column.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        column.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private void press(MouseEvent event) {
        view.requestFocus();
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

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            selection.extendTo(offset(event));
            view.scrollIntoView(offset(event));
        }
    }

    private void click(MouseEvent event) {
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
        TextColumn column = view.column();
        return column.offsetAt(
                column.sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY())));
    }
}
