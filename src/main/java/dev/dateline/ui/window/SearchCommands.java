package dev.dateline.ui.window;

import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.article.navigation.ArticleNavigator;
import dev.dateline.ui.command.Command;
import dev.dateline.ui.help.QueryHelpSheet;
import dev.dateline.ui.overlay.ParsedPrompt;
import dev.dateline.ui.search.DateInputParser;
import dev.dateline.ui.search.DateRangeFormatter;
import dev.dateline.ui.search.SearchModel;
import dev.dateline.ui.search.timeline.TimelineModel;

import java.time.LocalDate;
import java.util.List;

/// Creates the commands that search, switch between lists and move in the open article.
final class SearchCommands {
    private final SearchModel search;
    private final TimelineModel timeline;
    private final ArchiveModel archive;
    private final WindowViews views;
    private final ArticlePane articlePane;

    SearchCommands(
            SearchModel search, TimelineModel timeline, ArchiveModel archive, WindowViews views) {
        this.search = search;
        this.timeline = timeline;
        this.archive = archive;
        this.views = views;
        articlePane = views.frame().article();
    }

    /// @param compare asks for speakers to compare
    List<Command> searching(ItemCommands items, Runnable compare) {
        MiddleColumn middle = views.middle();
        return List.of(
                Command.of("command.search", views.searchBox()::enter, "/", "Shortcut+F"),
                Command.of("command.search-help", this::showQueryHelp, "Shift+F1"),
                Command.of("command.go-to-date", this::askForDate, "Shortcut+G"),
                Command.of("command.as-of", views.asOfBar()::toggle, "A"),
                Command.of("command.as-of-other", views.asOfBar()::ask),
                Command.of("command.calendar", views.timeline()::toggle, "c"),
                Command.of(
                        "command.clear-search",
                        () -> search.textProperty().set(""),
                        "Shortcut+Backspace"),
                showList("command.articles", MiddleColumn.ListTab.ARTICLES, "Shortcut+1"),
                showList("command.quotes", MiddleColumn.ListTab.QUOTES, "Shortcut+2"),
                Command.of("command.filter-quotes", middle::focusQuoteFilter, "w"),
                Command.of("command.compare", compare, "b"),
                items.openSpeaker(),
                items.showQuoteReuse(),
                Command.of("command.unnamed", middle.views()::showUnnamed, "U"),
                Command.of("command.unquoted", middle.views()::showUnquoted, "N"),
                showList("command.dossier", MiddleColumn.ListTab.DOSSIER, "Shortcut+3"));
    }

    List<Command> reading(ArticleNavigator navigator) {
        return List.of(
                Command.of("command.navigation", views.facets()::enter, "Shortcut+Shift+N"),
                Command.of("command.next", () -> views.middle().moveSelection(1), "j"),
                Command.of("command.previous", () -> views.middle().moveSelection(-1), "k"),
                Command.of(
                        "command.toggle-near-duplicates", views.results()::toggleDuplicates, "d"),
                Command.of("command.next-hit", () -> articlePane.stepHit(1), "F3"),
                Command.of("command.previous-hit", () -> articlePane.stepHit(-1), "Shift+F3"),
                Command.of("command.back", navigator::back, "Alt+Left"),
                Command.of("command.forward", navigator::forward, "Alt+Right"),
                Command.of("command.surrounding-days", articlePane::searchAroundDate, "a"),
                Command.of("command.similar-articles", articlePane::searchRelated, "m"),
                Command.of("command.find", articlePane::openFindBar, "Shortcut+Shift+F"),
                Command.of("command.paragraph-numbers", articlePane::toggleParagraphNumbers, "#"),
                Command.of("command.next-quote", () -> articlePane.stepQuote(1), "]"),
                Command.of("command.previous-quote", () -> articlePane.stepQuote(-1), "["));
    }

    private void showQueryHelp() {
        QueryHelpSheet.open(
                views.frame().overlay(),
                example -> {
                    search.textProperty().set(example);
                    views.searchBox().enter();
                });
    }

    private Command showList(String id, MiddleColumn.ListTab tab, String key) {
        return Command.of(
                id,
                () -> {
                    views.middle().tabProperty().set(tab);
                    views.middle().focusList();
                    views.frame().typeahead().holdWhile(views.middle().quotesLoadingProperty());
                },
                key);
    }

    private void askForDate() {
        new ParsedPrompt<>(
                        views.frame().overlay(),
                        new ParsedPrompt.Text(
                                Messages.of("date.prompt"),
                                Messages.of("date.examples"),
                                Messages.of("date.invalid")),
                        DateInputParser::parse,
                        this::countText,
                        this::filterByDates)
                .open();
    }

    private String countText(DateRange range) {
        var days = archive.statsProperty().get().histogram().days();
        int articles =
                days.subMap(range.first(), true, range.last(), true).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        return Messages.of("date.preview", DateRangeFormatter.format(range), articles);
    }

    private void filterByDates(DateRange days) {
        search.query().removeDateFilters();
        search.query().toggleFilter("date", DateRangeFormatter.formatQuery(days));
        if (!days.first().equals(LocalDate.MIN) && !days.last().equals(LocalDate.MAX)) {
            timeline.zoomTo(days);
        }
    }
}
