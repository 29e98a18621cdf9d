package dev.dateline.ui.fx.list;

import dev.dateline.ui.fx.FxThread;

import javafx.collections.ObservableListBase;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A [VirtualListView] on a stage, with rows of three different heights in turn.
final class VirtualListFixture {
    static final double HEIGHT = 400;

    private final Rows rows = new Rows();
    private final Stage stage = FxThread.call(Stage::new);
    private VirtualListView<String> list = FxThread.call(() -> new VirtualListView<>(rows));

    /// Any number of rows, created on request; records which rows were requested.
    static final class Rows extends ObservableListBase<String> {
        private final Set<Integer> requested = new HashSet<>();
        private int size;
        private String name = "row ";

        @Override
        public String get(int index) {
            requested.add(index);
            return name + index;
        }

        @Override
        public int size() {
            return size;
        }

        void insert(int from, int count) {
            size += count;
            beginChange();
            nextAdd(from, from + count);
            endChange();
        }

        void removeRows(int from, int count) {
            List<String> removed =
                    IntStream.range(from, from + count).mapToObj(i -> name + i).toList();
            size -= count;
            beginChange();
            nextRemove(from, removed);
            endChange();
        }

        void rename(String other) {
            name = other;
            beginChange();
            for (int i = 0; i < size; i++) {
                nextUpdate(i);
            }
            endChange();
        }
    }

    static double height(int row) {
        return 40 + row % 3 * 15;
    }

    void show(int count) {
        show(count, SelectionMode.SINGLE, 1);
    }

    void showMultipleSelection(int count) {
        show(count, SelectionMode.MULTIPLE, 1);
    }

    /// Shows rows with a preferred height of zero.
    void showZeroHeightRows(int count) {
        show(count, SelectionMode.SINGLE, 0);
    }

    private void show(int count, SelectionMode mode, double scale) {
        FxThread.run(() -> {
            rows.size = count;
            list = new VirtualListView<>(rows);
            list.getSelectionModel().setSelectionMode(mode);
            list.setCellFactory(_ -> new Cell(scale));
            stage.setScene(new Scene(list, 300, HEIGHT));
            stage.show();
            list.requestFocus();
            applyCssAndLayout();
        });
    }

    private static final class Cell extends ListCell<String> {
        private final double scale;

        Cell(double scale) {
            this.scale = scale;
        }

        @Override
        protected double computePrefHeight(double width) {
            return getIndex() < 0 ? 0 : scale * height(getIndex());
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? "" : item);
        }
    }

    void close() {
        FxThread.run(stage::close);
    }

    VirtualListView<String> list() {
        return list;
    }

    Rows rows() {
        return rows;
    }

    /// Returns the number of different rows that were requested.
    int requestedRowCount() {
        return FxThread.call(() -> rows.requested.size());
    }

    private void applyCssAndLayout() {
        list.applyCss();
        list.layout();
    }

    void press(KeyCode key, KeyCode... modifiers) {
        FxThread.run(() -> {
            List<KeyCode> pressed = List.of(modifiers);
            Event.fireEvent(
                    list,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            key,
                            pressed.contains(KeyCode.SHIFT),
                            pressed.contains(KeyCode.CONTROL),
                            false,
                            false));
        });
    }

    /// Scrolls by wheel, down if positive. Returns whether the position has changed.
    boolean scrollWheelMoves(double pixels) {
        return FxThread.call(() -> {
            ListCell<String> first = visibleCellsOnFxThread().getFirst();
            int rowBefore = first.getIndex();
            double topBefore = first.getLayoutY();
            scrollNow(pixels);
            ListCell<String> now = visibleCellsOnFxThread().getFirst();
            return rowBefore != now.getIndex() || topBefore != now.getLayoutY();
        });
    }

    void scroll(double pixels) {
        FxThread.run(() -> scrollNow(pixels));
    }

    private void scrollNow(double pixels) {
        Node flow = list.lookup(".row-flow");
        flow.fireEvent(WheelEvents.scrollOver(flow, pixels));
        applyCssAndLayout();
    }

    void reveal(int row) {
        FxThread.run(() -> list.reveal(row));
    }

    /// Sets the value of the scroll bar, as dragging does.
    void dragScrollBar(double value) {
        FxThread.run(() -> scrollBar().setValue(value));
    }

    double scrollBarValue() {
        return FxThread.call(() -> {
            applyCssAndLayout();
            return scrollBar().getValue();
        });
    }

    boolean isScrollBarVisible() {
        return FxThread.call(() -> scrollBar().isVisible());
    }

    private ScrollBar scrollBar() {
        return (ScrollBar) list.lookup(".scroll-bar");
    }

    List<Integer> selectedRows() {
        return FxThread.call(() ->
                new ArrayList<>(list.getSelectionModel().getSelectedIndices())
                        .stream().sorted().toList());
    }

    /// Returns the visible cells from top to bottom.
    List<ListCell<String>> visibleCells() {
        return FxThread.call(this::visibleCellsOnFxThread);
    }

    @SuppressWarnings("unchecked")
    private List<ListCell<String>> visibleCellsOnFxThread() {
        applyCssAndLayout();
        return list.lookupAll(".list-cell").stream()
                .filter(Node::isVisible)
                .map(node -> (ListCell<String>) node)
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .toList();
    }

    private ListCell<String> cell(int row) {
        return visibleCellsOnFxThread().stream()
                .filter(cell -> cell.getIndex() == row)
                .findFirst()
                .orElseThrow();
    }

    private int firstVisibleRowOnFxThread() {
        return visibleCellsOnFxThread().getFirst().getIndex();
    }

    int firstVisibleRow() {
        return FxThread.call(this::firstVisibleRowOnFxThread);
    }

    int lastVisibleRow() {
        return visibleCells().getLast().getIndex();
    }

    double rowTop(int row) {
        return FxThread.call(() -> cell(row).getLayoutY());
    }

    double rowBottom(int row) {
        return FxThread.call(() -> cell(row).getLayoutY() + cell(row).getHeight());
    }

    boolean isLabelVisible(String text) {
        return FxThread.call(() -> {
            applyCssAndLayout();
            return list.lookupAll(".label").stream()
                    .anyMatch(
                            node -> node instanceof Labeled label && label.getText().equals(text));
        });
    }
}
