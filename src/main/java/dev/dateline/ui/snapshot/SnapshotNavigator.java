package dev.dateline.ui.snapshot;

import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.command.QuoteTarget;
import dev.dateline.ui.launch.WindowComponents;
import dev.dateline.ui.window.MainWindow;
import dev.dateline.ui.window.MiddleColumn;
import dev.dateline.ui.window.WindowViews;

import java.util.Set;

/// Shows a view in a window by its name, for example `quotes`, before a snapshot is taken.
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

    /// Returns the name of a view, without its argument.
    static String viewName(String view) {
        return view.contains(":") ? view.substring(0, view.indexOf(':')) : view;
    }

    /// Returns the argument of a view, which follows a colon, or an empty string.
    static String viewArgument(String view) {
        return view.substring(Math.min(viewName(view).length() + 1, view.length()));
    }

    /// Returns whether the window shows a view; false for an article that is not in the archive.
    static boolean isShowing(String view, WindowComponents components) {
        var open = components.model().openArticleModel().articleProperty().get();
        return !viewName(view).equals("article")
                || (open != null && open.article().article().path().equals(viewArgument(view)));
    }

    /// Shows the named view in a window. Must be called on the FX thread.
    ///
    /// @param view a name of [#VIEWS], with an argument after a colon for some of them
    public static void show(String view, WindowComponents components) {
        MainWindow window = components.window();
        WindowViews views = window.views();
        String value = viewArgument(view);
        switch (viewName(view)) {
            case "article" -> components.model().navigator().openArticle(value);
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
                    DateRange.parse(value).ifPresent(d -> components.model().asOf().show(d.last()));
            case "printings" -> {
                components.model().navigator().openArticle(value);
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
