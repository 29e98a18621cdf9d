package dev.dateline.ui.fx;

import dev.dateline.message.Messages;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.io.PrintWriter;
import java.io.StringWriter;

/// Shows [Notices] one below the other; takes no room while there is none.
public final class NoticeBar extends VBox {
    private final Notices notices;

    public NoticeBar(Notices notices) {
        this.notices = notices;
        notices.waitingProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        getChildren().setAll(notices.waitingProperty().stream().map(this::row).toList());
    }

    private Node row(Notice notice) {
        var message = new Label(notice.message());
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(message);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("dl-notice-line");
        notice.actions().forEach(action -> line.getChildren().add(button(notice, action)));
        var row = new VBox(line);
        row.getStyleClass().add("dl-notice");
        if (notice instanceof Notice.Failure(_, var cause, _)) {
            row.getStyleClass().add("dl-notice-failure");
            line.getChildren().add(details(row, cause));
        }
        line.getChildren()
                .add(
                        Icons.button(
                                Feather.X,
                                Messages.of("notice.dismiss"),
                                () -> notices.dismiss(notice)));
        return row;
    }

    private Node button(Notice notice, Action action) {
        return whole(
                new Action(
                        action.name(),
                        () -> {
                            notices.dismiss(notice);
                            action.run().run();
                        }));
    }

    private static Node details(VBox row, Throwable cause) {
        var trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        var text = new TextArea(trace.toString());
        text.getStyleClass().add("dl-details");
        text.setEditable(false);
        text.setPrefRowCount(8);
        return whole(
                new Action(
                        Messages.of("notice.details"),
                        () -> {
                            if (!row.getChildren().remove(text)) {
                                row.getChildren().add(text);
                            }
                        }));
    }

    /// The sentence beside it can be wrapped, its words cannot.
    private static Button whole(Action action) {
        Button button = action.button();
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
