package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.search.Order;
import dev.dateline.settings.ArchiveDesk;
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
                new ArchiveDesk(
                        archive.place().toString(),
                        search.textProperty().get(),
                        search.orderProperty().get().name(),
                        list.get().name());
        preferences.change(s -> s.left(desk));
    }

    /// Searches in an archive what was searched there last.
    void lay(Archive archive) {
        var searched = new SearchedArchive(archive);
        preferences
                .get()
                .desk(archive.place().toString())
                .ifPresentOrElse(
                        desk -> {
                            list.set(named(desk.list(), MiddleColumn.Tab.ARTICLES));
                            search.show(searched, desk.query(), named(desk.order(), Order.NEWEST));
                        },
                        () -> search.show(searched, "", Order.NEWEST));
    }

    private static <T extends Enum<T>> T named(String name, T otherwise) {
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
