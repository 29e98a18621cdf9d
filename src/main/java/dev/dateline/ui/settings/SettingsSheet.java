package dev.dateline.ui.settings;

import dev.dateline.message.Messages;
import dev.dateline.settings.ReadingSettings;
import dev.dateline.settings.Settings;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.control.Nodes;
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

/// Shows the settings of theme and text in an overlay. Changes are applied and saved at once.
public final class SettingsSheet {
    private static final int LINE_LENGTH_STEP = 10;

    private final SettingsModel settingsModel;
    private final Overlay overlay;
    private final GridPane grid = new GridPane();

    private SettingsSheet(SettingsModel settingsModel, Overlay overlay) {
        this.settingsModel = settingsModel;
        this.overlay = overlay;
    }

    /// Opens the sheet.
    public static void open(SettingsModel settingsModel, Overlay overlay) {
        new SettingsSheet(settingsModel, overlay).show();
    }

    private void show() {
        Label heading = Nodes.label(Messages.of("settings.heading"), "dl-heading");
        grid.getStyleClass().add("dl-settings-grid");
        var themes =
                new SegmentedToggle<>(
                        Messages.of("settings.theme"), List.of(Theme.values()), ThemeNames::nameOf);
        themes.valueProperty().set(settingsModel.theme());
        themes.valueProperty()
                .addListener((_, _, theme) -> settingsModel.update(s -> s.withTheme(theme.key())));
        addRow(Messages.of("settings.theme"), themes);
        addRow(Messages.of("settings.font"), fontChoice());
        addRow(
                Messages.of("settings.text-size"),
                stepper(
                        s -> Messages.of("settings.pixels", s.textSize()),
                        s -> s.withTextSize(s.textSize() - 1),
                        s -> s.withTextSize(s.textSize() + 1)));
        addRow(
                Messages.of("settings.measure"),
                stepper(
                        s -> Messages.of("settings.characters", s.lineLength()),
                        s -> s.withLineLength(s.lineLength() - LINE_LENGTH_STEP),
                        s -> s.withLineLength(s.lineLength() + LINE_LENGTH_STEP)));
        addRow(
                Messages.of("settings.scale"),
                stepper(
                        s -> Messages.of("settings.percent", Math.round(s.scale() * 100)),
                        s -> s.withScale(s.scale() - 0.1),
                        s -> s.withScale(s.scale() + 0.1)));
        Button done = new Action(Messages.of("settings.done"), overlay::close).createButton();
        var footer = new HBox(done);
        footer.setAlignment(Pos.CENTER_RIGHT);
        var sheet = new VBox(heading, grid, footer);
        sheet.getStyleClass().add("dl-padded-sheet");
        overlay.show(sheet, Pos.CENTER, done);
    }

    private Node fontChoice() {
        var fonts =
                new SegmentedToggle<>(
                        Messages.of("settings.font"),
                        List.of(true, false),
                        serif -> Messages.of(serif ? "settings.serif" : "settings.sans"));
        fonts.valueProperty().set(settingsModel.get().reading().serif());
        fonts.valueProperty().addListener((_, _, serif) -> change(r -> r.withSerif(serif)));
        return fonts;
    }

    private Node stepper(
            Function<ReadingSettings, String> text,
            UnaryOperator<ReadingSettings> decrease,
            UnaryOperator<ReadingSettings> increase) {
        var value = new Label();
        value.textProperty()
                .bind(settingsModel.settingsProperty().map(now -> text.apply(now.reading())));
        value.getStyleClass().add("dl-stepper-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        var minus = new Action("−", () -> change(decrease)).createButton();
        var plus = new Action("+", () -> change(increase)).createButton();
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

    private void addRow(String name, Node control) {
        Label label = Nodes.label(name, "dl-muted");
        label.setLabelFor(control);
        grid.addRow(grid.getRowCount(), label, control);
    }
}
