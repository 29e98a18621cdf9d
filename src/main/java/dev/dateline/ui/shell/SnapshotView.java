package dev.dateline.ui.shell;

import dev.dateline.search.query.DateRange;

import java.util.Set;

/// Brings the window to what a picture is to show.
final class SnapshotView {
    static final Set<String> NAMES =
            Set.of(
                    "articles",
                    "article",
                    "quotes",
                    "review",
                    "speaker",
                    "compare",
                    "export",
                    "settings",
                    "problems",
                    "palette",
                    "calendar",
                    "by-day",
                    "copies",
                    "as-of",
                    "printings",
                    "unnamed",
                    "unquoted",
                    "search-help",
                    "guide",
                    "keys");

    private SnapshotView() {}

    /// What stands before the colon.
    static String name(String view) {
        return view.contains(":") ? view.substring(0, view.indexOf(':')) : view;
    }

    /// What stands behind it, or nothing.
    static String value(String view) {
        return view.substring(Math.min(name(view).length() + 1, view.length()));
    }

    /// Whether the window shows it; an article that the archive does not have it cannot show.
    static boolean isShown(String view, Session session) {
        var reading = session.model().reading().readingProperty().get();
        return !name(view).equals("article")
                || (reading != null && reading.article().article().path().equals(value(view)));
    }

    static void show(String view, Session session) {
        MainWindow window = session.window();
        String value = value(view);
        switch (name(view)) {
            case "article" -> session.model().route().read(value, ReadingModel.TOP);
            case "quotes" -> window.middle().tabProperty().set(MiddleColumn.Tab.QUOTES);
            case "review" -> window.middle().review();
            case "speaker" -> window.showSpeaker(value);
            case "compare" -> {
                String[] names = value.split("\\|", 2);
                window.middle().pages().compare(names[0], names[names.length - 1]);
            }
            case "export" -> {
                window.middle().tabProperty().set(MiddleColumn.Tab.DOSSIER);
                window.dossier().showOptions();
            }
            case "settings" -> SettingsSheet.open(session.preferences(), window.overlay());
            case "problems" -> window.showProblems();
            case "palette" -> new CommandPalette(window.commands(), window.overlay()).open();
            case "calendar" -> window.strip().toggle();
            case "by-day" -> {
                window.results().groupedByDayProperty().set(true);
                window.results().moveSelection(0);
            }
            case "copies" -> {
                window.results().moveSelection(0);
                window.results().toggleDuplicates();
            }
            case "as-of" ->
                    DateRange.parse(value).ifPresent(d -> session.model().asOf().show(d.last()));
            case "printings" -> {
                session.model().route().read(value, ReadingModel.TOP);
                window.tracing().trace(session.model().archive().archiveProperty().get(), value, 0);
            }
            case "unnamed" -> window.middle().pages().showUnnamed();
            case "unquoted" -> window.middle().pages().showUnquoted();
            case "search-help" -> window.explainSearch();
            case "guide" -> GuideSheet.open(window.overlay());
            case "keys" -> KeySheet.open(window.commandGroups(), window.overlay());
            default -> window.results().moveSelection(0);
        }
    }
}
