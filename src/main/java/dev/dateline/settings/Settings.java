package dev.dateline.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// All settings and the state of the last session.
///
/// @param theme `light`, `sepia` or `dark`; any other name stands for the first
/// @param recentArchives absolute paths, the one opened last first
/// @param recentSearches query texts, newest first
/// @param sessions the state of each archive, the one used last first
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

    /// Checks that no value is missing, because the settings file may contain `null`.
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

    /// Returns settings in which an archive comes first in the list of recent archives.
    public Settings withOpenedArchive(String archive) {
        var recent = newestFirst(archive, recentArchives, MAX_ARCHIVES);
        return new Settings(theme, reading, window, export, recent, recentSearches, sessions);
    }

    /// Returns settings in which a query comes first in the recent searches; a blank query changes
    /// nothing.
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

    /// Returns settings in which an archive's session comes first and replaces its earlier session.
    public Settings withSession(ArchiveSession session) {
        var others = sessions.stream().filter(s -> !s.archive().equals(session.archive()));
        return withSessions(Stream.concat(Stream.of(session), others).limit(MAX_ARCHIVES).toList());
    }

    public Settings withSessions(List<ArchiveSession> other) {
        return new Settings(theme, reading, window, export, recentArchives, recentSearches, other);
    }

    /// Returns the stored session of an archive, if there is one.
    public Optional<ArchiveSession> session(String archive) {
        return sessions.stream().filter(s -> s.archive().equals(archive)).findFirst();
    }

    private static List<String> newestFirst(String newest, List<String> older, int limit) {
        return Stream.concat(Stream.of(newest), older.stream()).distinct().limit(limit).toList();
    }
}
