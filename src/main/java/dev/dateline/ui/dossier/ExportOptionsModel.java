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

/// What is chosen for the next export. All but content and order is remembered.
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

    /// Tells when anything is chosen anew.
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
                .forEach(choice -> choice.addListener((_, _, _) -> listener.run()));
    }

    /// What the search's selection becomes with these choices.
    ExportSelection.Matching toSelection(ExportSelection.Matching search) {
        return new ExportSelection.Matching(search.query(), order.get(), content.get());
    }

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

    public void restore(ExportSettings kept) {
        author.set(kept.author());
        paper.set(enumByName(kept.paper(), PaperSize.values(), PaperSize.A4));
        grouping.set(enumByName(kept.grouping(), Grouping.values(), Grouping.MONTH));
        columns.set(kept.columns());
        highlightHits.set(kept.highlightHits());
        includeNotes.set(kept.includeNotes());
        appendices.set(kept.appendices());
        attachData.set(kept.attachData());
        openWhenDone.set(kept.openAfterExport());
    }

    /// The one of that name, or else `other`.
    private static <T extends Enum<T>> T enumByName(String name, T[] all, T other) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(other);
    }
}
