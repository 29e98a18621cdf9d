package dev.dateline.ui.window;

import static dev.dateline.ui.article.model.CitationStyle.BIBTEX;
import static dev.dateline.ui.article.model.CitationStyle.MARKDOWN;
import static dev.dateline.ui.article.model.CitationStyle.PLAIN;

import dev.dateline.message.Messages;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.DateRange;
import dev.dateline.settings.ReadingSettings;
import dev.dateline.ui.command.Command;
import dev.dateline.ui.command.CommandPalette;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.help.GuideSheet;
import dev.dateline.ui.search.DateRangeFormatter;
import dev.dateline.ui.search.SortOrderMenu;
import dev.dateline.ui.settings.SettingsSheet;
import dev.dateline.ui.settings.ThemeNames;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Every command of the window, in groups. The palette, the menu and the key sheet show all of
/// them, the last one those that have a key.
public final class WindowCommands {
    private static final double COLUMN_STEP = 32;

    private final MainWindow window;
    private final WindowModel model;
    private final DesktopServices desktopServices;
    private final StatementCommands statementCommands;
    private final List<Command> all = new ArrayList<>();
    private final List<CommandGroup> groups = new ArrayList<>();
    private final List<Command> archiveCommands;
    private final CommandMenu menu;

    WindowCommands(MainWindow window, WindowModel model, DesktopServices desk) {
        this.window = window;
        this.model = model;
        this.desktopServices = desk;
        statementCommands = new StatementCommands(model, window, desk);
        group("keys.searching", this::addSearching);
        group("keys.reading", this::addArticle);
        group("keys.notes", this::addNotes);
        group("keys.corrections", this::addCorrections);
        group("keys.dossier", this::addDossier);
        archiveCommands = group("keys.archive", this::addArchive);
        group("keys.appearance", this::addAppearance);
        group("keys.help", this::addHelp);
        menu = new CommandMenu(groups());
    }

    /// The menu of all of them.
    Node menu() {
        return menu.node();
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    /// Those that concern the archive as a whole.
    List<Command> archiveCommands() {
        return archiveCommands;
    }

    /// All of them, each group under its name.
    List<CommandGroup> groups() {
        return List.copyOf(groups);
    }

    /// Commands that belong together.
    public record CommandGroup(String name, List<Command> commands) {
        public CommandGroup {
            commands = List.copyOf(commands);
        }
    }

    private List<Command> group(String key, Runnable adding) {
        int before = all.size();
        adding.run();
        var group = new CommandGroup(Messages.of(key), all.subList(before, all.size()));
        groups.add(group);
        return group.commands();
    }

    private void addSearching() {
        add("command.search", window::focusSearch, "/", "Shortcut+F");
        add("command.search-help", window::showQueryHelp, "Shift+F1");
        add("command.go-to-date", this::goToDate, "Shortcut+G");
        add("command.as-of", () -> window.asOfBar().toggle(), "A");
        add("command.as-of-other", () -> window.asOfBar().ask());
        add("command.calendar", () -> window.timelineStrip().toggle(), "c");
        add(
                "command.clear-search",
                () -> model.search().textProperty().set(""),
                "Shortcut+Backspace");
        add("command.articles", () -> showList(MiddleColumn.ListTab.ARTICLES), "Shortcut+1");
        add("command.quotes", () -> showList(MiddleColumn.ListTab.QUOTES), "Shortcut+2");
        add("command.filter-quotes", () -> window.middle().focusQuoteFilter(), "w");
        add("command.compare", () -> window.comparison().askForSpeakers(), "b");
        addOnRow("command.speaker", statementCommands::openSpeaker, "P");
        addOnRow("command.quote-reuse", () -> window.quoteReuse().show(), "q");
        add("command.unnamed", () -> window.middle().views().showUnnamed(), "U");
        add("command.unquoted", () -> window.middle().views().showUnquoted(), "N");
        add("command.dossier", () -> showList(MiddleColumn.ListTab.DOSSIER), "Shortcut+3");
    }

    private void addArticle() {
        add("command.navigation", () -> window.navigation().enter(), "Shortcut+Shift+N");
        add("command.next", () -> window.middle().moveSelection(1), "j");
        add("command.previous", () -> window.middle().moveSelection(-1), "k");
        add("command.toggle-near-duplicates", () -> window.results().toggleDuplicates(), "d");
        add("command.next-hit", () -> window.article().stepHit(1), "F3");
        add("command.previous-hit", () -> window.article().stepHit(-1), "Shift+F3");
        add("command.back", model.navigator()::back, "Alt+Left");
        add("command.forward", model.navigator()::forward, "Alt+Right");
        add("command.surrounding-days", () -> window.article().searchAroundDate(), "a");
        add("command.similar-articles", () -> window.article().searchRelated(), "m");
        add("command.find", () -> window.article().openFindBar(), "Shortcut+Shift+F");
        add("command.paragraph-numbers", () -> window.article().toggleParagraphNumbers(), "#");
        add("command.next-quote", () -> window.article().stepQuote(1), "]");
        add("command.previous-quote", () -> window.article().stepQuote(-1), "[");
    }

    private void addNotes() {
        addOnRow("command.star", window.articleCommands()::star, "s");
        addOnRow("command.tag", window.articleCommands()::tag, "t");
        addOnRow("command.toggle-read", window.articleCommands()::toggleRead, "u");
        addOnRow("command.note", statementCommands::addNote, "n");
        add("command.highlight", () -> window.article().highlightPassage(), "h");
        add("command.save-search", this::saveSearch, "Shortcut+D");
        add("command.undo", () -> model.notesModel().undo(), "Shortcut+Z");
        add("command.redo", () -> model.notesModel().redo(), "Shortcut+Shift+Z");
    }

    private void addCorrections() {
        addOnRow("command.not-quotation", () -> window.corrections().markNotQuotation(), "x");
        addOnRow("command.other-speaker", () -> window.corrections().changeSpeaker(), "o");
        addOnRow("command.same-person", () -> window.corrections().mergeSpeakers(), "p");
        addOnRow("command.verify", () -> window.corrections().verify(), "v");
        add("command.review", () -> window.middle().showReview(), "Shortcut+Shift+R");
    }

    private void saveSearch() {
        window.noteEditor().saveSearch(model.search().textProperty().get());
    }

    private void addDossier() {
        addOnRow("command.collect", window.articleCommands()::collect, "e");
        addOnRow("command.collect-quote", statementCommands::collect, "E");
        add("command.export", this::export, "Shortcut+E");
        addOnRow("command.cite", () -> statementCommands.cite(PLAIN), "Shortcut+Shift+C");
        addOnRow("command.cite-markdown", () -> statementCommands.cite(MARKDOWN));
        addOnRow("command.cite-bibtex", () -> statementCommands.cite(BIBTEX));
        addOnRow("command.link", statementCommands::link, "Shortcut+Shift+L");
    }

    private void addArchive() {
        add("command.open-archive", this::openFolder, "Shortcut+O");
        add("command.new-window", () -> desktopServices.openWindow(Optional.empty()), "Shortcut+N");
        add("command.open-in-new-window", this::openFolderInWindow, "Shortcut+Shift+O");
        add("command.refresh", () -> model.archive().refresh(), "F5");
        add("command.pause-refresh", () -> model.archive().pauseRefresh(), "Shift+F5");
        add("command.stop-refresh", () -> model.archive().cancelRefresh());
        add("command.problems", window::showProblems, "Shortcut+Shift+P");
    }

    private void addAppearance() {
        for (Theme theme : Theme.values()) {
            all.add(
                    new Command(
                            Messages.of("command.theme", ThemeNames.nameOf(theme)),
                            List.of(),
                            () -> model.settingsModel().update(s -> s.withTheme(theme.key()))));
        }
        for (SortOrder order : SortOrderMenu.OPTIONS) {
            all.add(
                    new Command(
                            Messages.of("command.order", SortOrderMenu.label(order)),
                            List.of(),
                            () -> model.search().orderProperty().set(order)));
        }
        add(
                "command.compact",
                () -> toggle(window.results().compactProperty()),
                "Shortcut+Shift+D");
        add(
                "command.by-day",
                () -> toggle(window.results().groupedByDayProperty()),
                "Shortcut+Shift+G");
        add(
                "command.collapse-near-duplicates",
                () -> toggle(model.search().collapseDuplicatesProperty()),
                "Shortcut+Shift+K");
        add("command.wider-column", () -> window.columns().widen(COLUMN_STEP), ">");
        add("command.narrower-column", () -> window.columns().widen(-COLUMN_STEP), "<");
        add(
                "command.larger-text",
                () -> changeReadingSettings(r -> r.withTextSize(r.textSize() + 1)),
                "Shortcut+Equals");
        add(
                "command.smaller-text",
                () -> changeReadingSettings(r -> r.withTextSize(r.textSize() - 1)),
                "Shortcut+Minus");
    }

    private void addHelp() {
        add("command.settings", this::openSettings, "Shortcut+Comma");
        add("command.menu", this::openMenu, "F10");
        add("command.palette", this::openPalette, "Shortcut+K");
        add("command.guide", () -> GuideSheet.open(window.overlay()), "F1");
        add("command.keys", () -> KeyBindingsSheet.open(groups(), window.overlay()), "?");
        add("command.quit", desktopServices::close, "Shortcut+W", "Shortcut+Q");
    }

    private void add(String key, Runnable run, String... keys) {
        all.add(new Command(Messages.of(key), List.of(keys), run));
    }

    /// A command that means the selected row. On a heading it means nothing, least of all what is
    /// read beside.
    private void addOnRow(String key, Runnable run, String... keys) {
        add(
                key,
                () -> {
                    if (window.middle().isHeadingSelected()) {
                        model.announce(Messages.of("statements.heading"));
                    } else {
                        run.run();
                    }
                },
                keys);
    }

    private void showList(MiddleColumn.ListTab tab) {
        window.middle().tabProperty().set(tab);
        window.focusList();
        window.typeahead().holdWhile(window.middle().quotesLoadingProperty());
    }

    private void openFolder() {
        desktopServices.chooseFolder().ifPresent(model.archive()::open);
    }

    private void openFolderInWindow() {
        desktopServices.chooseFolder().map(Optional::of).ifPresent(desktopServices::openWindow);
    }

    private void openSettings() {
        SettingsSheet.open(model.settingsModel(), window.overlay());
    }

    private void openMenu() {
        menu.open();
    }

    private void openPalette() {
        CommandPalette.open(all(), window.overlay());
    }

    private void goToDate() {
        new DatePrompt(
                        window.overlay(),
                        Messages.of("date.prompt"),
                        Messages.of("date.examples"),
                        range -> Optional.of(countText(range)),
                        this::filterByDates)
                .open();
    }

    private String countText(DateRange range) {
        var days = model.archive().statsProperty().get().histogram().days();
        int articles =
                days.subMap(range.first(), true, range.last(), true).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        return Messages.of("date.preview", DateRangeFormatter.format(range), articles);
    }

    private void filterByDates(DateRange days) {
        model.search().query().removeDateFilters();
        model.search().query().toggleFilter("date", DateRangeFormatter.formatQuery(days));
        if (!days.first().equals(LocalDate.MIN) && !days.last().equals(LocalDate.MAX)) {
            model.timeline().zoomTo(days);
        }
    }

    /// Shows the dossier and asks where to export it to.
    private void export() {
        window.middle().tabProperty().set(MiddleColumn.ListTab.DOSSIER);
        window.dossier().export();
    }

    private static void toggle(BooleanProperty choice) {
        choice.set(!choice.get());
    }

    private void changeReadingSettings(UnaryOperator<ReadingSettings> change) {
        model.settingsModel().update(s -> s.withReading(change.apply(s.reading())));
    }
}
