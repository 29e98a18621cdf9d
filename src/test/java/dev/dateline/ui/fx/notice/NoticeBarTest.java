package dev.dateline.ui.fx.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.theme.Theme;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// Tests that buttons of a notice are fully visible, however long its message is.
@ExtendWith(FxToolkitExtension.class)
class NoticeBarTest {
    private static final int MIN_WINDOW_WIDTH = 720;
    private static final String FOLDER = "/home/somebody/newspapers/of/the/last/century/".repeat(4);

    private final NoticeModel notices = new NoticeModel();
    private final Stage stage = FxThread.call(Stage::new);

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    /// Tests the narrowest window at the default and at twice the default font size.
    @ParameterizedTest
    @CsvSource({"en,14", "de,14", "pt,14", "zh-CN,14", "en,28", "de,28", "pt,28", "zh-CN,28"})
    void buttonsAreNotTruncatedByLongMessage(String language, int size) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "dev.dateline.message.messages",
                        Locale.forLanguageTag(language),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        List<Button> buttons =
                FxThread.call(() -> {
                    var bar = new NoticeBar(notices);
                    notices.showFailure(
                            texts.getString("archive.disk-full").replace("{0}", FOLDER),
                            new IOException("full"),
                            action(texts, "action.retry"),
                            action(texts, "dossier.show-folder"));
                    show(bar, size);
                    return bar.lookupAll(".button").stream().map(Button.class::cast).toList();
                });

        assertEquals(4, buttons.size());
        buttons.forEach(NoticeBarTest::assertNotTruncated);
    }

    private static Action action(ResourceBundle texts, String key) {
        return new Action(texts.getString(key), () -> {});
    }

    private void show(NoticeBar bar, int size) {
        bar.setStyle("-fx-font-size: " + size + "px");
        var scene = new Scene(bar, MIN_WINDOW_WIDTH, 480);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        bar.applyCss();
        bar.layout();
    }

    private static void assertNotTruncated(Button button) {
        Bounds bounds = button.localToScene(button.getBoundsInLocal());
        assertTrue(
                bounds.getMinX() >= 0 && bounds.getMaxX() <= MIN_WINDOW_WIDTH,
                button + " at " + bounds);
        if (!button.getText().isEmpty()) {
            assertEquals(button.getText(), drawnText(button));
        }
    }

    private static String drawnText(Button button) {
        return button.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .filter(Node::isVisible)
                .map(text -> ((Text) text).getText())
                .findFirst()
                .orElse("");
    }
}
