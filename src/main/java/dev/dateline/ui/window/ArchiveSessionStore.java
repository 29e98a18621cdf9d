package dev.dateline.ui.window;

import dev.dateline.library.Archive;
import dev.dateline.search.SortOrder;
import dev.dateline.settings.ArchiveSession;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.profile.SettingsModel;
import dev.dateline.ui.search.SearchModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Arrays;

/// Finds every archive as it was left: what was searched in it, in which order, in which list. FX
/// thread only.
final class ArchiveSessionStore {
    private final SettingsModel settingsModel;
    private final SearchModel search;
    private final ObjectProperty<MiddleColumn.ListTab> listTab =
            new SimpleObjectProperty<>(MiddleColumn.ListTab.ARTICLES);

    ArchiveSessionStore(SettingsModel preferences, SearchModel search) {
        this.settingsModel = preferences;
        this.search = search;
    }

    /// The list that is shown.
    ObjectProperty<MiddleColumn.ListTab> listTabProperty() {
        return listTab;
    }

    /// Keeps how an archive is left.
    void save(Archive archive) {
        var desk =
                new ArchiveSession(
                        archive.location().toString(),
                        search.textProperty().get(),
                        search.orderProperty().get().name(),
                        listTab.get().name());
        settingsModel.update(s -> s.withSession(desk));
    }

    /// Searches in an archive what was searched there last.
    void restore(Archive archive) {
        var searched = OpenArchive.of(archive);
        settingsModel
                .get()
                .session(archive.location().toString())
                .ifPresentOrElse(
                        desk -> {
                            listTab.set(enumOrDefault(desk.list(), MiddleColumn.ListTab.ARTICLES));
                            search.show(
                                    searched,
                                    desk.query(),
                                    enumOrDefault(desk.order(), SortOrder.NEWEST));
                        },
                        () -> search.show(searched, "", SortOrder.NEWEST));
    }

    private static <T extends Enum<T>> T enumOrDefault(String name, T otherwise) {
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
