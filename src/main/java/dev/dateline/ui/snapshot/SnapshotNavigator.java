package dev.dateline.ui.snapshot;

import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.command.QuoteTarget;
import dev.dateline.ui.launch.WindowComponents;
import dev.dateline.ui.window.MainWindow;
import dev.dateline.ui.window.MiddleColumn;
import dev.dateline.ui.window.WindowViews;

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
        WindowViews views = window.views();
        String value = viewArgument(view);
        switch (viewName(view)) {
            case "article" -> session.model().navigator().openArticle(value);
            case "quotes" -> views.middle().tabProperty().set(MiddleColumn.ListTab.QUOTES);
            case "speaker" -> views.middle().views().showSpeaker(value);
            case "compare" -> {
                String[] names = value.split("\\|", 2);
                views.middle().views().compare(names[0], names[names.length - 1]);
            }
            case "export" -> {
                views.middle().tabProperty().set(MiddleColumn.ListTab.DOSSIER);
                views.dossier().showOptions();
            }
            case "by-day" -> {
                views.results().groupedByDayProperty().set(true);
                views.results().moveSelection(0);
            }
            case "copies" -> {
                views.results().moveSelection(0);
                views.results().toggleDuplicates();
            }
            case "as-of" ->
                    DateRange.parse(value).ifPresent(d -> session.model().asOf().show(d.last()));
            case "printings" -> {
                session.model().navigator().openArticle(value);
                window.articleServices()
                        .quoteReuse()
                        .show(QuoteTarget.of(new Item.QuoteItem(value, 0)));
            }
            case "review",
                    "settings",
                    "problems",
                    "palette",
                    "calendar",
                    "unnamed",
                    "unquoted",
                    "search-help",
                    "guide",
                    "keys" ->
                    window.run("command." + viewName(view));
            default -> views.results().moveSelection(0);
        }
    }
}
