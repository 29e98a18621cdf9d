package dev.dateline.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.settings.SettingsStore;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/// Tests that font, text size and theme change at once and are saved.
class SettingsStoryTest extends WindowFixture {
    @Test
    void fontAndThemeApplyAtOnceAndAreSaved() throws IOException {
        openArchive();
        focusList();
        robot.awaitText("A late frost has hit");
        robot.await(() -> font().startsWith("Source Serif"), "a serif");
        robot.press(KeyCode.COMMA, KeyCode.CONTROL);
        robot.awaitText("Line length");
        robot.click("Sans");
        robot.click("Dark");
        robot.await(() -> font().startsWith("Source Sans"), "a sans");
        robot.click("Done");
        robot.awaitGone("Line length");
        awaitJobs();
        var saved = new SettingsStore(settingsFile).load().settings();
        assertFalse(saved.reading().serif());
        assertEquals("dark", saved.theme());
    }

    @Test
    void keysChangeTextSize() {
        openArchive();
        focusList();
        robot.awaitText("A late frost has hit");
        double usual = FxThread.call(this::textSize);
        robot.press(KeyCode.EQUALS, KeyCode.CONTROL);
        robot.await(() -> textSize() > usual, "larger text");
        robot.press(KeyCode.MINUS, KeyCode.CONTROL);
        robot.await(() -> textSize() == usual, "text as before");
    }

    @Test
    void tabStaysInSheet() {
        openArchive();
        focusList();
        robot.press(KeyCode.COMMA, KeyCode.CONTROL);
        robot.awaitText("Line length");
        assertEquals("Done", focused());
        robot.press(KeyCode.TAB);
        assertEquals("Light", focused());
        robot.press(KeyCode.TAB, KeyCode.SHIFT);
        assertEquals("Done", focused());
        robot.press(KeyCode.ESCAPE);
        robot.awaitGone("Line length");
    }

    private String focused() {
        return FxThread.call(() ->
                components.scene().getFocusOwner() instanceof Labeled labeled
                        ? labeled.getText()
                        : String.valueOf(components.scene().getFocusOwner()));
    }

    private String font() {
        return body().getFont().getFamily();
    }

    private double textSize() {
        return body().getFont().getSize();
    }

    private Text body() {
        return robot.nodesNow(Text.class)
                .filter(text -> text.getText().contains("A late frost has hit"))
                .filter(text -> text.getStyleClass().contains("article-paragraph-text"))
                .findFirst()
                .orElseThrow();
    }
}
