package dev.dateline.ui.dossier;

import dev.dateline.dossier.ExportOptions;
import dev.dateline.dossier.Grouping;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.dossier.PrintOptions.PaperSize;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.library.export.ExportSelection.Content;
import dev.dateline.search.SortOrder;
import dev.dateline.settings.ExportSettings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Holds the options of the next export; all except content and order are saved in the settings.
///
/// FX thread only.
public final class ExportOptionsModel {
    final ObjectProperty<Content> content = new SimpleObjectProperty<>(Content.ARTICLES);
    final ObjectProperty<SortOrder> order = new SimpleObjectProperty<>(SortOrder.OLDEST);
    final StringProperty author = new SimpleStringProperty("");
    final ObjectProperty<PaperSize> paper = new SimpleObjectProperty<>(PaperSize.A4);
    final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.MONTH);
    final ObjectProperty<Integer> columns = new SimpleObjectProperty<>(1);
    final BooleanProperty highlightHits = new SimpleBooleanProperty();
    final BooleanProperty includeNotes = new SimpleBooleanProperty();
    final BooleanProperty appendices = new SimpleBooleanProperty(true);
    final BooleanProperty attachData = new SimpleBooleanProperty(true);
    final BooleanProperty openWhenDone = new SimpleBooleanProperty();

    /// Adds a listener for changes of any option.
    public void addListener(Runnable listener) {
        List.<ObservableValue<?>>of(
                        content,
                        order,
                        author,
                        paper,
                        columns,
                        grouping,
                        highlightHits,
                        includeNotes,
                        appendices,
                        attachData,
                        openWhenDone)
                .forEach(option -> option.addListener((_, _, _) -> listener.run()));
    }

    /// Returns a copy of `search` with the content and order of these options.
    ExportSelection.Matching toSelection(ExportSelection.Matching search) {
        return new ExportSelection.Matching(search.query(), order.get(), content.get());
    }

    /// Returns these options for an export with the given title.
    ExportOptions toExportOptions(String title) {
        var print =
                new PrintOptions(
                        paper.get(),
                        columns.get(),
                        grouping.get(),
                        appendices.get(),
                        attachData.get());
        return new ExportOptions(
                title,
                author.get(),
                Optional.empty(),
                highlightHits.get(),
                includeNotes.get(),
                print);
    }

    /// Returns the options that are saved in the settings.
    public ExportSettings toSettings() {
        return new ExportSettings(
                author.get(),
                paper.get().name(),
                columns.get(),
                grouping.get().name(),
                highlightHits.get(),
                includeNotes.get(),
                appendices.get(),
                attachData.get(),
                openWhenDone.get());
    }

    /// Sets the options to saved values. Unknown names of values become defaults.
    public void restore(ExportSettings settings) {
        author.set(settings.author());
        paper.set(enumByName(settings.paper(), PaperSize.values(), PaperSize.A4));
        grouping.set(enumByName(settings.grouping(), Grouping.values(), Grouping.MONTH));
        columns.set(settings.columns());
        highlightHits.set(settings.highlightHits());
        includeNotes.set(settings.includeNotes());
        appendices.set(settings.appendices());
        attachData.set(settings.attachData());
        openWhenDone.set(settings.openAfterExport());
    }

    private static <T extends Enum<T>> T enumByName(String name, T[] values, T fallback) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(fallback);
    }
}
