package dev.dateline.ui.snapshot;

import dev.dateline.search.query.DateRange;
import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.command.CommandPalette;
import dev.dateline.ui.help.GuideSheet;
import dev.dateline.ui.launch.WindowComponents;
import dev.dateline.ui.settings.SettingsSheet;
import dev.dateline.ui.window.KeyBindingsSheet;
import dev.dateline.ui.window.MainWindow;
import dev.dateline.ui.window.MiddleColumn;

import java.util.Set;

/// Brings the window to what a picture is to show.
public final class SnapshotNavigator {
    static final Set<String> VIEWS =
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

    private SnapshotNavigator() {}

    /// What stands before the colon.
    static String viewName(String view) {
        return view.contains(":") ? view.substring(0, view.indexOf(':')) : view;
    }

    /// What stands behind it, or nothing.
    static String viewArgument(String view) {
        return view.substring(Math.min(viewName(view).length() + 1, view.length()));
    }

    /// Whether the window shows it; an article that the archive does not have it cannot show.
    static boolean isShowing(String view, WindowComponents session) {
        var reading = session.model().openArticleModel().articleProperty().get();
        return !viewName(view).equals("article")
                || (reading != null
                        && reading.article().article().path().equals(viewArgument(view)));
    }

    public static void show(String view, WindowComponents session) {
        MainWindow window = session.window();
        String value = viewArgument(view);
        switch (viewName(view)) {
            case "article" ->
                    session.model().navigator().openArticle(value, OpenArticleModel.NO_QUOTE);
            case "quotes" -> window.middle().tabProperty().set(MiddleColumn.ListTab.QUOTES);
            case "review" -> window.middle().showReview();
            case "speaker" -> window.showSpeaker(value);
            case "compare" -> {
                String[] names = value.split("\\|", 2);
                window.middle().views().compare(names[0], names[names.length - 1]);
            }
            case "export" -> {
                window.middle().tabProperty().set(MiddleColumn.ListTab.DOSSIER);
                window.dossier().showOptions();
            }
            case "settings" -> SettingsSheet.open(session.settingsModel(), window.overlay());
            case "problems" -> window.showProblems();
            case "palette" -> CommandPalette.open(window.commands(), window.overlay());
            case "calendar" -> window.timelineStrip().toggle();
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
                session.model().navigator().openArticle(value, OpenArticleModel.NO_QUOTE);
                window.quoteReuse()
                        .show(session.model().archive().archiveProperty().get(), value, 0);
            }
            case "unnamed" -> window.middle().views().showUnnamed();
            case "unquoted" -> window.middle().views().showUnquoted();
            case "search-help" -> window.showQueryHelp();
            case "guide" -> GuideSheet.open(window.overlay());
            case "keys" -> KeyBindingsSheet.open(window.commandGroups(), window.overlay());
            default -> window.results().moveSelection(0);
        }
    }
}
