package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.search.SortOrder;
import dev.dateline.settings.ArchiveSession;
import dev.dateline.ui.search.SearchModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Arrays;

/// Finds every archive as it was left: what was searched in it, in which order, in which list. FX
/// thread only.
final class Desks {
    private final Preferences preferences;
    private final SearchModel search;
    private final ObjectProperty<MiddleColumn.Tab> list =
            new SimpleObjectProperty<>(MiddleColumn.Tab.ARTICLES);

    Desks(Preferences preferences, SearchModel search) {
        this.preferences = preferences;
        this.search = search;
    }

    /// The list that is shown.
    ObjectProperty<MiddleColumn.Tab> listProperty() {
        return list;
    }

    /// Keeps how an archive is left.
    void keep(Archive archive) {
        var desk =
                new ArchiveSession(
                        archive.location().toString(),
                        search.textProperty().get(),
                        search.orderProperty().get().name(),
                        list.get().name());
        preferences.change(s -> s.withSession(desk));
    }

    /// Searches in an archive what was searched there last.
    void lay(Archive archive) {
        var searched = new SearchedArchive(archive);
        preferences
                .get()
                .session(archive.location().toString())
                .ifPresentOrElse(
                        desk -> {
                            list.set(named(desk.list(), MiddleColumn.Tab.ARTICLES));
                            search.show(
                                    searched, desk.query(), named(desk.order(), SortOrder.NEWEST));
                        },
                        () -> search.show(searched, "", SortOrder.NEWEST));
    }

    private static <T extends Enum<T>> T named(String name, T otherwise) {
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
