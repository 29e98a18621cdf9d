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
        List<String> recentArchives,
        List<String> recentSearches,
        List<ArchiveSession> sessions) {
    public static final Settings DEFAULT =
            new Settings(
                    "light",
                    ReadingSettings.DEFAULT,
                    WindowSettings.DEFAULT,
                    ExportSettings.DEFAULT,
                    List.of(),
                    List.of(),
                    List.of());

    private static final int MAX_ARCHIVES = 8;
    private static final int MAX_SEARCHES = 50;

    /// A file may say `null`.
    public Settings {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(export, "export");
        recentArchives = List.copyOf(recentArchives);
        recentSearches = List.copyOf(recentSearches);
        sessions = List.copyOf(sessions);
    }

    public Settings withTheme(String other) {
        return new Settings(
                other, reading, window, export, recentArchives, recentSearches, sessions);
    }

    public Settings withReading(ReadingSettings other) {
        return new Settings(theme, other, window, export, recentArchives, recentSearches, sessions);
    }

    public Settings withWindow(WindowSettings other) {
        return new Settings(
                theme, reading, other, export, recentArchives, recentSearches, sessions);
    }

    public Settings withExport(ExportSettings other) {
        return new Settings(
                theme, reading, window, other, recentArchives, recentSearches, sessions);
    }

    /// With `archive` as the one opened last.
    public Settings withOpenedArchive(String archive) {
        var recent = newestFirst(archive, recentArchives, MAX_ARCHIVES);
        return new Settings(theme, reading, window, export, recent, recentSearches, sessions);
    }

    /// With `query` as the newest search; a blank one is not kept.
    public Settings withSearch(String query) {
        return query.isBlank()
                ? this
                : new Settings(
                        theme,
                        reading,
                        window,
                        export,
                        recentArchives,
                        newestFirst(query.strip(), recentSearches, MAX_SEARCHES),
                        sessions);
    }

    /// With `desk` as that which was left last, instead of what was known of its archive.
    public Settings withSession(ArchiveSession desk) {
        var others = sessions.stream().filter(d -> !d.archive().equals(desk.archive()));
        return withSessions(Stream.concat(Stream.of(desk), others).limit(MAX_ARCHIVES).toList());
    }

    public Settings withSessions(List<ArchiveSession> other) {
        return new Settings(theme, reading, window, export, recentArchives, recentSearches, other);
    }

    /// How an archive was left, if that is known.
    public Optional<ArchiveSession> session(String archive) {
        return sessions.stream().filter(desk -> desk.archive().equals(archive)).findFirst();
    }

    private static List<String> newestFirst(String newest, List<String> older, int kept) {
        return Stream.concat(Stream.of(newest), older.stream()).distinct().limit(kept).toList();
    }
}
