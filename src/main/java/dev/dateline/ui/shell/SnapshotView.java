package dev.dateline.ui.shell;

import java.util.Set;

/// Brings the window to what a picture is to show.
final class SnapshotView {
    static final Set<String> NAMES =
            Set.of(
                    "articles",
                    "article",
                    "quotes",
                    "speaker",
                    "export",
                    "settings",
                    "problems",
                    "palette",
                    "keys");

    private SnapshotView() {}

    /// What stands before the colon.
    static String name(String view) {
        return view.contains(":") ? view.substring(0, view.indexOf(':')) : view;
    }

    static void show(String view, Session session) {
        MainWindow window = session.window();
        String name = name(view);
        String value = view.substring(Math.min(name.length() + 1, view.length()));
        switch (name) {
            case "article" -> session.model().read(value, ReadingModel.TOP);
            case "quotes" -> window.middle().tabProperty().set(MiddleColumn.Tab.QUOTES);
            case "speaker" -> window.showSpeaker(value);
            case "export" -> window.middle().tabProperty().set(MiddleColumn.Tab.DOSSIER);
            case "settings" -> SettingsSheet.open(session.preferences(), window.overlay());
            case "problems" -> window.showProblems();
            case "palette" -> new CommandPalette(window.commands(), window.overlay()).open();
            case "keys" -> KeySheet.open(window.commands(), window.overlay());
            default -> window.results().move(0);
        }
    }
}
