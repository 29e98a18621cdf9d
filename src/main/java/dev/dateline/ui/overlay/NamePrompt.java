package dev.dateline.ui.overlay;

import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.list.ListViewScroller;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// Asks for a name on a sheet: one of those offered, which typing narrows, or any other, which is
/// the last choice. Enter takes the selected one, Escape none.
public final class NamePrompt {
    private final Overlay overlay;
    private final List<String> names;
    private final Consumer<String> onAccept;
    private final ObservableList<String> offered = FXCollections.observableArrayList();
    private final TextField field = new TextField();
    private final ListView<String> list = new ListView<>(offered);

    private NamePrompt(Overlay overlay, List<String> names, Consumer<String> take) {
        this.overlay = overlay;
        this.names = List.copyOf(names);
        this.onAccept = take;
    }

    /// @param names in the order in which they are offered
    /// @param take called on the FX thread
    public static void open(
            Overlay overlay,
            String prompt,
            String help,
            List<String> names,
            Consumer<String> take) {
        new NamePrompt(overlay, names, take).show(prompt, help);
    }

    private void show(String prompt, String help) {
        field.setPromptText(prompt);
        field.setAccessibleText(prompt + ". " + help);
        list.setAccessibleText(prompt);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> accept());
        field.textProperty().addListener((_, _, text) -> filter(text));
        KeyHandlers.addFilter(field, this::accept, "Enter");
        KeyHandlers.addFilter(field, () -> move(1), "Down");
        KeyHandlers.addFilter(field, this::up, "Up");
        KeyHandlers.addFilter(field, () -> movePage(1), "Page Down");
        KeyHandlers.addFilter(field, () -> movePage(-1), "Page Up");
        var words = new Label(help);
        words.setWrapText(true);
        words.getStyleClass().add("dl-muted");
        var sheet = new VBox(field, words, list);
        sheet.getStyleClass().add("dl-palette");
        filter("");
        overlay.show(sheet, Pos.TOP_CENTER, field);
    }

    private void filter(String typed) {
        offered.setAll(NameMatcher.match(names, typed));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /// Up from the first row leads to the last one.
    private void up() {
        int row = list.getSelectionModel().getSelectedIndex();
        move(row == 0 ? offered.size() - 1 : -1);
    }

    private void movePage(int screens) {
        move(screens * Math.max(1, (int) (list.getHeight() / list.getFixedCellSize()) - 1));
    }

    /// No further than the ends.
    private void move(int by) {
        if (!offered.isEmpty()) {
            int now = list.getSelectionModel().getSelectedIndex() + by;
            int row = Math.clamp(now, 0, offered.size() - 1);
            list.getSelectionModel().clearAndSelect(row);
            ListViewScroller.reveal(list, row);
        }
    }

    private void accept() {
        String name = list.getSelectionModel().getSelectedItem();
        if (name != null) {
            overlay.close();
            onAccept.accept(name);
        }
    }
}
