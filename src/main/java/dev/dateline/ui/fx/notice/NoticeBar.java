package dev.dateline.ui.fx.notice;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.control.Nodes;

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

/// Shows the notices of a [NoticeModel] below each other.
///
/// The bar takes no space if there are no notices.
public final class NoticeBar extends VBox {
    private final NoticeModel notices;

    public NoticeBar(NoticeModel notices) {
        this.notices = notices;
        notices.noticesProperty().addListener((_, _, _) -> update());
        update();
    }

    private void update() {
        getChildren().setAll(notices.noticesProperty().stream().map(this::row).toList());
    }

    private Node row(Notice notice) {
        Label message = Nodes.wrappedLabel(notice.message());
        message.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(message);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("dl-notice-line");
        notice.actions().forEach(action -> line.getChildren().add(actionButton(notice, action)));
        var row = new VBox(line);
        row.getStyleClass().add("dl-notice");
        if (notice instanceof Notice.Failure(_, var cause, _)) {
            row.getStyleClass().add("dl-notice-failure");
            line.getChildren().add(detailsButton(row, cause));
        }
        line.getChildren()
                .add(
                        Icons.button(
                                Feather.X,
                                Messages.of("notice.dismiss"),
                                () -> notices.dismiss(notice)));
        return row;
    }

    private Node actionButton(Notice notice, Action action) {
        return untruncatedButton(
                new Action(
                        action.label(),
                        () -> {
                            notices.dismiss(notice);
                            action.handler().run();
                        }));
    }

    private static Node detailsButton(VBox row, Throwable cause) {
        var trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        var text = new TextArea(trace.toString());
        text.getStyleClass().add("dl-details");
        text.setEditable(false);
        text.setPrefRowCount(8);
        return untruncatedButton(
                new Action(
                        Messages.of("notice.details"),
                        () -> {
                            if (!row.getChildren().remove(text)) {
                                row.getChildren().add(text);
                            }
                        }));
    }

    /// Creates a button that is never narrower than its text; the message beside it wraps.
    private static Button untruncatedButton(Action action) {
        Button button = action.createButton();
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
