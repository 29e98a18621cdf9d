package dev.dateline.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the reader has chosen, and where they left off. `theme` is a name (`light`, `sepia`,
/// `dark`); an unknown one is taken for the first. `archives` are absolute paths, the one opened
/// last first; `searches` are query texts, newest first; `desks` how archives were left, the last
/// first.
public record Settings(
        String theme,
        ReadingSettings reading,
        WindowSettings window,
        ExportSettings export,
        List<String> archives,
        List<String> searches,
        List<ArchiveDesk> desks) {
    public static final Settings DEFAULT =
            new Settings(
                    "light",
                    ReadingSettings.DEFAULT,
                    WindowSettings.DEFAULT,
                    ExportSettings.DEFAULT,
                    List.of(),
                    List.of(),
                    List.of());

    private static final int ARCHIVES_KEPT = 8;
    private static final int SEARCHES_KEPT = 50;

    /// A file may say `null`.
    public Settings {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(export, "export");
        archives = List.copyOf(archives);
        searches = List.copyOf(searches);
        desks = List.copyOf(desks);
    }

    public Settings withTheme(String other) {
        return new Settings(other, reading, window, export, archives, searches, desks);
    }

    public Settings withReading(ReadingSettings other) {
        return new Settings(theme, other, window, export, archives, searches, desks);
    }

    public Settings withWindow(WindowSettings other) {
        return new Settings(theme, reading, other, export, archives, searches, desks);
    }

    public Settings withExport(ExportSettings other) {
        return new Settings(theme, reading, window, other, archives, searches, desks);
    }

    /// With `archive` as the one opened last.
    public Settings opened(String archive) {
        var recent = newestFirst(archive, archives, ARCHIVES_KEPT);
        return new Settings(theme, reading, window, export, recent, searches, desks);
    }

    /// With `query` as the newest search; a blank one is not kept.
    public Settings searched(String query) {
        return query.isBlank()
                ? this
                : new Settings(
                        theme,
                        reading,
                        window,
                        export,
                        archives,
                        newestFirst(query.strip(), searches, SEARCHES_KEPT),
                        desks);
    }

    /// With `desk` as that which was left last, instead of what was known of its archive.
    public Settings left(ArchiveDesk desk) {
        var others = desks.stream().filter(d -> !d.archive().equals(desk.archive()));
        return withDesks(Stream.concat(Stream.of(desk), others).limit(ARCHIVES_KEPT).toList());
    }

    public Settings withDesks(List<ArchiveDesk> other) {
        return new Settings(theme, reading, window, export, archives, searches, other);
    }

    /// How an archive was left, if that is known.
    public Optional<ArchiveDesk> desk(String archive) {
        return desks.stream().filter(desk -> desk.archive().equals(archive)).findFirst();
    }

    private static List<String> newestFirst(String newest, List<String> older, int kept) {
        return Stream.concat(Stream.of(newest), older.stream()).distinct().limit(kept).toList();
    }
}
