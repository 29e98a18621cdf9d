package dev.dateline.ui.window;

import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.overlay.Overlay;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// Says above the timeline as of which day the archive is shown, as long as there is one, and takes
/// it back; asks for the day, too.
final class AsOfBar extends HBox {
    private final WindowModel model;
    private final Supplier<Overlay> overlay;
    private final Label label = new Label();

    /// @param overlay where the day is asked for
    AsOfBar(WindowModel model, Supplier<Overlay> overlay) {
        this.model = model;
        this.overlay = overlay;
        getStyleClass().add("dl-as-of");
        setAlignment(Pos.CENTER_LEFT);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren()
                .setAll(
                        Icons.of(Feather.CLOCK),
                        label,
                        link("as-of.change", this::ask),
                        link("as-of.clear", this::end));
        model.asOf().dayProperty().addListener((_, _, day) -> show(day));
        show(AsOfFilter.UNLIMITED);
    }

    private static Node link(String words, Runnable action) {
        var link = new Hyperlink(Messages.of(words));
        link.getStyleClass().setAll("hyperlink", "dl-link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> action.run());
        return link;
    }

    /// Asks for the day, or takes it back.
    void toggle() {
        if (model.asOf().isSet()) {
            end();
        } else {
            ask();
        }
    }

    /// Asks for the day, whether there is one or not.
    void ask() {
        new DatePrompt(
                        overlay.get(),
                        Messages.of("as-of.prompt"),
                        Messages.of("as-of.examples"),
                        days -> lastDayOf(days).map(AsOfBar::preview),
                        days -> lastDayOf(days).ifPresent(model.asOf()::show))
                .open();
    }

    private void end() {
        model.asOf().show(AsOfFilter.UNLIMITED);
        model.announce(Messages.of("as-of.cleared"));
    }

    /// A month or year means its end.
    private static Optional<LocalDate> lastDayOf(DateRange days) {
        return Optional.of(days.last()).filter(day -> !day.equals(AsOfFilter.UNLIMITED));
    }

    private static String preview(LocalDate day) {
        return Messages.of("as-of.preview", DateFormats.fullNonBreaking(day));
    }

    private void show(LocalDate day) {
        boolean isSet = !day.equals(AsOfFilter.UNLIMITED);
        setVisible(isSet);
        setManaged(isSet);
        label.setText(isSet ? Messages.of("as-of.shown", DateFormats.full(day)) : "");
        model.announce(label.getText());
    }
}
