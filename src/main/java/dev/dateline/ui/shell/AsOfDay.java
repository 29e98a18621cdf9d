package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.search.SearchModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;

/// As of which day the open archive is shown. With the day everything is searched and counted anew,
/// and an article that is hidden closes; another archive is shown whole. FX thread only.
final class AsOfDay {
    private final ArchiveModel archive;
    private final SearchModel search;
    private final ReadingModel reading;
    private final ReadOnlyObjectWrapper<LocalDate> day =
            new ReadOnlyObjectWrapper<>(AsOfFilter.UNLIMITED);

    AsOfDay(ArchiveModel archive, SearchModel search, ReadingModel reading) {
        this.archive = archive;
        this.search = search;
        this.reading = reading;
        archive.archiveProperty().addListener((_, _, _) -> day.set(AsOfFilter.UNLIMITED));
    }

    /// Shows the archive as it was at the end of a day, or all of it again: [AsOfFilter#UNLIMITED].
    void show(LocalDate last) {
        Archive open = archive.archiveProperty().get();
        if (open == null || last.equals(day.get())) {
            return;
        }
        open.asOf().setDate(last);
        var now = reading.readingProperty().get();
        if (now != null && !isShown(now.article(), last)) {
            reading.close();
        }
        day.set(last);
        search.show(
                new SearchedArchive(open),
                search.textProperty().get(),
                search.orderProperty().get());
        archive.recount();
    }

    private static boolean isShown(QuotedArticle article, LocalDate last) {
        return last.equals(AsOfFilter.UNLIMITED)
                || article.article().date().day().filter(day -> !day.isAfter(last)).isPresent();
    }

    boolean isSet() {
        return !day.get().equals(AsOfFilter.UNLIMITED);
    }

    /// [AsOfFilter#UNLIMITED] where all of it is shown.
    ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }
}
