package dev.dateline.ui.settings;

import dev.dateline.message.Messages;
import dev.dateline.settings.ReadingSettings;
import dev.dateline.settings.Settings;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.control.SegmentedToggle;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.overlay.Overlay;
import dev.dateline.ui.profile.SettingsModel;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The settings: colours and type. Every change shows at once and is kept.
public final class SettingsSheet {
    private static final int LINE_LENGTH_STEP = 10;

    private final SettingsModel settingsModel;
    private final Overlay overlay;
    private final GridPane grid = new GridPane();

    private SettingsSheet(SettingsModel preferences, Overlay overlay) {
        this.settingsModel = preferences;
        this.overlay = overlay;
    }

    public static void open(SettingsModel preferences, Overlay overlay) {
        new SettingsSheet(preferences, overlay).show();
    }

    private void show() {
        var heading = new Label(Messages.of("settings.heading"));
        heading.getStyleClass().add("dl-heading");
        grid.getStyleClass().add("dl-settings-grid");
        var themes =
                new SegmentedToggle<>(
                        Messages.of("settings.theme"), List.of(Theme.values()), ThemeNames::nameOf);
        themes.valueProperty().set(settingsModel.theme());
        themes.valueProperty()
                .addListener((_, _, theme) -> settingsModel.update(s -> s.withTheme(theme.key())));
        row(Messages.of("settings.theme"), themes);
        row(Messages.of("settings.font"), fontChoice());
        row(
                Messages.of("settings.text-size"),
                stepper(
                        s -> Messages.of("settings.pixels", s.textSize()),
                        s -> s.withTextSize(s.textSize() - 1),
                        s -> s.withTextSize(s.textSize() + 1)));
        row(
                Messages.of("settings.measure"),
                stepper(
                        s -> Messages.of("settings.characters", s.lineLength()),
                        s -> s.withLineLength(s.lineLength() - LINE_LENGTH_STEP),
                        s -> s.withLineLength(s.lineLength() + LINE_LENGTH_STEP)));
        row(
                Messages.of("settings.scale"),
                stepper(
                        s -> Messages.of("settings.percent", Math.round(s.scale() * 100)),
                        s -> s.withScale(s.scale() - 0.1),
                        s -> s.withScale(s.scale() + 0.1)));
        Button done = new Action(Messages.of("settings.done"), overlay::close).createButton();
        var foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        var sheet = new VBox(heading, grid, foot);
        sheet.getStyleClass().add("dl-padded-sheet");
        overlay.show(sheet, Pos.CENTER, done);
    }

    private Node fontChoice() {
        var faces =
                new SegmentedToggle<>(
                        Messages.of("settings.font"),
                        List.of(true, false),
                        serif -> Messages.of(serif ? "settings.serif" : "settings.sans"));
        faces.valueProperty().set(settingsModel.get().reading().serif());
        faces.valueProperty().addListener((_, _, serif) -> change(r -> r.withSerif(serif)));
        return faces;
    }

    private Node stepper(
            Function<ReadingSettings, String> words,
            UnaryOperator<ReadingSettings> less,
            UnaryOperator<ReadingSettings> more) {
        var value = new Label();
        value.textProperty()
                .bind(settingsModel.settingsProperty().map(now -> words.apply(now.reading())));
        value.getStyleClass().add("dl-stepper-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        var minus = new Action("−", () -> change(less)).createButton();
        var plus = new Action("+", () -> change(more)).createButton();
        minus.setAccessibleText(Messages.of("settings.less"));
        plus.setAccessibleText(Messages.of("settings.more"));
        var box = new HBox(minus, value, plus);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("dl-stepper");
        return box;
    }

    private void change(UnaryOperator<ReadingSettings> change) {
        settingsModel.update((Settings s) -> s.withReading(change.apply(s.reading())));
    }

    private void row(String name, Node control) {
        var label = new Label(name);
        label.getStyleClass().add("dl-muted");
        label.setLabelFor(control);
        grid.addRow(grid.getRowCount(), label, control);
    }
}
