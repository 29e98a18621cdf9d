package dev.dateline.ui.fx;

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

/// A [LongList] on a stage, whose rows have three heights in turn.
final class LongListStage {
    static final double HEIGHT = 400;

    private final Rows rows = new Rows();
    private final Stage stage = FxThread.call(Stage::new);
    private LongList<String> list = FxThread.call(() -> new LongList<>(rows));

    /// Any number of rows, which are made when they are asked for.
    static final class Rows extends ObservableListBase<String> {
        private final Set<Integer> asked = new HashSet<>();
        private int size;
        private String name = "row ";

        @Override
        public String get(int index) {
            asked.add(index);
            return name + index;
        }

        @Override
        public int size() {
            return size;
        }

        void put(int from, int count) {
            size += count;
            beginChange();
            nextAdd(from, from + count);
            endChange();
        }

        void takeAway(int from, int count) {
            List<String> gone =
                    IntStream.range(from, from + count).mapToObj(i -> name + i).toList();
            size -= count;
            beginChange();
            nextRemove(from, gone);
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

    void showSeveral(int count) {
        show(count, SelectionMode.MULTIPLE, 1);
    }

    /// Rows that want no height.
    void showFlat(int count) {
        show(count, SelectionMode.SINGLE, 0);
    }

    private void show(int count, SelectionMode mode, double scale) {
        FxThread.run(() -> {
            rows.size = count;
            list = new LongList<>(rows);
            list.getSelectionModel().setSelectionMode(mode);
            list.setCellFactory(_ -> new Cell(scale));
            stage.setScene(new Scene(list, 300, HEIGHT));
            stage.show();
            list.requestFocus();
            settle();
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

    LongList<String> list() {
        return list;
    }

    Rows rows() {
        return rows;
    }

    /// How many different rows were asked for.
    int asked() {
        return FxThread.call(() -> rows.asked.size());
    }

    private void settle() {
        list.applyCss();
        list.layout();
    }

    void press(KeyCode key, KeyCode... held) {
        FxThread.run(() -> {
            List<KeyCode> with = List.of(held);
            Event.fireEvent(
                    list,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            key,
                            with.contains(KeyCode.SHIFT),
                            with.contains(KeyCode.CONTROL),
                            false,
                            false));
        });
    }

    /// A turn of the wheel down, or up where the pixels are negative; whether it did anything.
    boolean turn(double pixels) {
        return FxThread.call(() -> {
            ListCell<String> first = cellsNow().getFirst();
            int row = first.getIndex();
            double before = first.getLayoutY();
            scrollNow(pixels);
            ListCell<String> now = cellsNow().getFirst();
            return row != now.getIndex() || before != now.getLayoutY();
        });
    }

    void scroll(double pixels) {
        FxThread.run(() -> scrollNow(pixels));
    }

    private void scrollNow(double pixels) {
        Node flow = list.lookup(".row-flow");
        flow.fireEvent(WheelTurn.over(flow, pixels));
        settle();
    }

    void reveal(int row) {
        FxThread.run(() -> list.reveal(row));
    }

    /// Moves the scroll bar, as a hand does.
    void drag(double value) {
        FxThread.run(() -> bar().setValue(value));
    }

    double barValue() {
        return FxThread.call(() -> {
            settle();
            return bar().getValue();
        });
    }

    boolean isBarSeen() {
        return FxThread.call(() -> bar().isVisible());
    }

    private ScrollBar bar() {
        return (ScrollBar) list.lookup(".scroll-bar");
    }

    List<Integer> selected() {
        return FxThread.call(() ->
                new ArrayList<>(list.getSelectionModel().getSelectedIndices())
                        .stream().sorted().toList());
    }

    /// Those that are seen, from top to bottom.
    List<ListCell<String>> cells() {
        return FxThread.call(this::cellsNow);
    }

    @SuppressWarnings("unchecked")
    private List<ListCell<String>> cellsNow() {
        settle();
        return list.lookupAll(".list-cell").stream()
                .filter(Node::isVisible)
                .map(node -> (ListCell<String>) node)
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .toList();
    }

    private ListCell<String> cell(int row) {
        return cellsNow().stream().filter(cell -> cell.getIndex() == row).findFirst().orElseThrow();
    }

    private int firstNow() {
        return cellsNow().getFirst().getIndex();
    }

    int first() {
        return FxThread.call(this::firstNow);
    }

    int last() {
        return cells().getLast().getIndex();
    }

    double topOf(int row) {
        return FxThread.call(() -> cell(row).getLayoutY());
    }

    double endOf(int row) {
        return FxThread.call(() -> cell(row).getLayoutY() + cell(row).getHeight());
    }

    boolean isSeen(String words) {
        return FxThread.call(() -> {
            settle();
            return list.lookupAll(".label").stream()
                    .anyMatch(
                            node -> node instanceof Labeled label && label.getText().equals(words));
        });
    }
}
