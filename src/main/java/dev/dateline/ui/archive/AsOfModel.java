package dev.dateline.ui.archive;

import dev.dateline.library.Archive;
import dev.dateline.library.archive.AsOfFilter;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.function.Consumer;

/// The as-of date of the open archive. Opening another archive resets it. FX thread only.
public final class AsOfModel {
    private final ArchiveModel archive;
    private final Consumer<LocalDate> beforeChange;
    private final Runnable afterChange;
    private final ReadOnlyObjectWrapper<LocalDate> day =
            new ReadOnlyObjectWrapper<>(AsOfFilter.UNLIMITED);

    /// Creates a model without an as-of date. The two listeners run when [#show] changes the date,
    /// but not when an archive opens.
    ///
    /// @param beforeChange receives the new date before [#dayProperty] changes
    /// @param afterChange runs after [#dayProperty] has changed, before articles are counted again
    public AsOfModel(ArchiveModel archive, Consumer<LocalDate> beforeChange, Runnable afterChange) {
        this.archive = archive;
        this.beforeChange = beforeChange;
        this.afterChange = afterChange;
        archive.archiveProperty().addListener((_, _, _) -> day.set(AsOfFilter.UNLIMITED));
    }

    /// Sets the as-of date to `last`, which hides later articles; [AsOfFilter#UNLIMITED] shows all
    /// articles.
    public void show(LocalDate last) {
        Archive open = archive.archiveProperty().get();
        if (open == null || last.equals(day.get())) {
            return;
        }
        open.asOf().setDate(last);
        beforeChange.accept(last);
        day.set(last);
        afterChange.run();
        archive.recount();
    }

    public boolean isSet() {
        return !day.get().equals(AsOfFilter.UNLIMITED);
    }

    /// The as-of date, or [AsOfFilter#UNLIMITED] if all articles are shown.
    public ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }
}
