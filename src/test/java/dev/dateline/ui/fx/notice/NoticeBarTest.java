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

/// What a notice offers can be read whole, however long its sentence is.
@ExtendWith(FxToolkitExtension.class)
class NoticeBarTest {
    private static final int NARROWEST = 720;
    private static final String FOLDER = "/home/somebody/newspapers/of/the/last/century/".repeat(4);

    private final NoticeModel notices = new NoticeModel();
    private final Stage stage = FxThread.call(Stage::new);

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    /// In the narrowest window there is, at plain size and at twice that.
    @ParameterizedTest
    @CsvSource({"en,14", "de,14", "pt,14", "zh-CN,14", "en,28", "de,28", "pt,28", "zh-CN,28"})
    void buttonsAreNotTruncatedByLongMessage(String language, int size) {
        ResourceBundle words =
                ResourceBundle.getBundle(
                        "dev.dateline.message.messages",
                        Locale.forLanguageTag(language),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        List<Button> buttons =
                FxThread.call(() -> {
                    var bar = new NoticeBar(notices);
                    notices.showFailure(
                            words.getString("archive.disk-full").replace("{0}", FOLDER),
                            new IOException("full"),
                            action(words, "action.retry"),
                            action(words, "dossier.show-folder"));
                    show(bar, size);
                    return bar.lookupAll(".button").stream().map(Button.class::cast).toList();
                });

        assertEquals(4, buttons.size());
        buttons.forEach(NoticeBarTest::assertNotTruncated);
    }

    private static Action action(ResourceBundle words, String key) {
        return new Action(words.getString(key), () -> {});
    }

    private void show(NoticeBar bar, int size) {
        bar.setStyle("-fx-font-size: " + size + "px");
        var scene = new Scene(bar, NARROWEST, 480);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        bar.applyCss();
        bar.layout();
    }

    private static void assertNotTruncated(Button button) {
        Bounds where = button.localToScene(button.getBoundsInLocal());
        assertTrue(where.getMinX() >= 0 && where.getMaxX() <= NARROWEST, button + " at " + where);
        if (!button.getText().isEmpty()) {
            assertEquals(button.getText(), drawn(button));
        }
    }

    private static String drawn(Button button) {
        return button.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .filter(Node::isVisible)
                .map(text -> ((Text) text).getText())
                .findFirst()
                .orElse("");
    }
}
