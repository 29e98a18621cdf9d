package dev.dateline.ui.archive;

import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.notice.StatusMessage;
import dev.dateline.ui.overlay.Overlay;
import dev.dateline.ui.overlay.ParsedPrompt;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// Shows the as-of date above the timeline, with links to change and to clear it.
///
/// The bar is hidden while no date is set. It also asks for a date.
public final class AsOfBar extends HBox {
    private final AsOfModel model;
    private final Overlay overlay;
    private final Function<String, Optional<DateRange>> parseDate;
    private final StatusMessage status;
    private final Label label = new Label();

    /// @param parseDate parses what the user types; empty if it is no date
    public AsOfBar(
            AsOfModel model,
            Overlay overlay,
            Function<String, Optional<DateRange>> parseDate,
            StatusMessage status) {
        this.model = model;
        this.overlay = overlay;
        this.parseDate = parseDate;
        this.status = status;
        getStyleClass().add("dl-as-of");
        setAlignment(Pos.CENTER_LEFT);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren()
                .setAll(
                        Icons.of(Feather.CLOCK),
                        label,
                        link("as-of.change", this::ask),
                        link("as-of.clear", this::clear));
        model.dayProperty().addListener((_, _, day) -> show(day));
        show(AsOfFilter.UNLIMITED);
    }

    private static Hyperlink link(String key, Runnable action) {
        Hyperlink link = Nodes.link(Messages.of(key), action);
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }

    /// Clears the as-of date if one is set; otherwise asks the user for a date.
    public void toggle() {
        if (model.isSet()) {
            clear();
        } else {
            ask();
        }
    }

    /// Asks the user for the as-of date.
    public void ask() {
        new ParsedPrompt<>(
                        overlay,
                        new ParsedPrompt.Text(
                                Messages.of("as-of.prompt"),
                                Messages.of("as-of.examples"),
                                Messages.of("date.invalid")),
                        typed -> parseDate.apply(typed).flatMap(AsOfBar::lastDayOf),
                        AsOfBar::preview,
                        model::show)
                .open();
    }

    private void clear() {
        model.show(AsOfFilter.UNLIMITED);
        status.show(Messages.of("as-of.cleared"));
    }

    /// Returns the last day of a date range, such as a month or year. Empty for a range without an
    /// end.
    private static Optional<LocalDate> lastDayOf(DateRange days) {
        return Optional.of(days.last()).filter(day -> !day.equals(AsOfFilter.UNLIMITED));
    }

    private static String preview(LocalDate day) {
        return Messages.of("as-of.preview", DateFormats.fullNonBreaking(day));
    }

    private void show(LocalDate day) {
        boolean isSet = !day.equals(AsOfFilter.UNLIMITED);
        Nodes.setShown(this, isSet);
        label.setText(isSet ? Messages.of("as-of.shown", DateFormats.full(day)) : "");
        status.show(label.getText());
    }
}
