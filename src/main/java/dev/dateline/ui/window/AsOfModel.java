package dev.dateline.ui.window;

import dev.dateline.library.Archive;
import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.search.SearchModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;

/// As of which day the open archive is shown. With the day everything is searched and counted anew,
/// and an article that is hidden closes; another archive is shown whole. FX thread only.
public final class AsOfModel {
    private final ArchiveModel archive;
    private final SearchModel search;
    private final OpenArticleModel openArticleModel;
    private final ReadOnlyObjectWrapper<LocalDate> day =
            new ReadOnlyObjectWrapper<>(AsOfFilter.UNLIMITED);

    AsOfModel(ArchiveModel archive, SearchModel search, OpenArticleModel reading) {
        this.archive = archive;
        this.search = search;
        this.openArticleModel = reading;
        archive.archiveProperty().addListener((_, _, _) -> day.set(AsOfFilter.UNLIMITED));
    }

    /// Shows the archive as it was at the end of a day, or all of it again: [AsOfFilter#UNLIMITED].
    public void show(LocalDate last) {
        Archive open = archive.archiveProperty().get();
        if (open == null || last.equals(day.get())) {
            return;
        }
        open.asOf().setDate(last);
        var now = openArticleModel.articleProperty().get();
        if (now != null && !isVisibleOn(now.article(), last)) {
            openArticleModel.close();
        }
        day.set(last);
        search.show(
                OpenArchive.of(open), search.textProperty().get(), search.orderProperty().get());
        archive.recount();
    }

    private static boolean isVisibleOn(QuotedArticle article, LocalDate last) {
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
