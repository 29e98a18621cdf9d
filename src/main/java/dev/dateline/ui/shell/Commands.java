package dev.dateline.ui.shell;

import static dev.dateline.ui.article.model.CitationStyle.BIBTEX;
import static dev.dateline.ui.article.model.CitationStyle.MARKDOWN;
import static dev.dateline.ui.article.model.CitationStyle.PLAIN;

import dev.dateline.message.Messages;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.DateRange;
import dev.dateline.settings.ReadingSettings;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.search.DateRangeFormatter;
import dev.dateline.ui.search.SortOrderMenu;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Every command of the window, in groups. The palette, the menu and the key sheet show all of
/// them, the last one those that have a key.
final class Commands {
    private static final double COLUMN_STEP = 32;

    private final MainWindow window;
    private final WindowModel model;
    private final Desk desk;
    private final ChosenStatement statement;
    private final List<Command> all = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Command> archive;
    private final CommandMenu menu;

    Commands(MainWindow window, WindowModel model, Desk desk) {
        this.window = window;
        this.model = model;
        this.desk = desk;
        statement = new ChosenStatement(model, window, desk);
        group("keys.searching", this::addSearching);
        group("keys.reading", this::addReading);
        group("keys.keeping", this::addKeeping);
        group("keys.correcting", this::addCorrecting);
        group("keys.collecting", this::addCollecting);
        archive = group("keys.archive", this::addArchive);
        group("keys.looks", this::addLooks);
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
    List<Command> archive() {
        return archive;
    }

    /// All of them, each group under its name.
    List<Group> groups() {
        return List.copyOf(groups);
    }

    /// Commands that belong together.
    record Group(String name, List<Command> commands) {
        Group {
            commands = List.copyOf(commands);
        }
    }

    private List<Command> group(String key, Runnable adding) {
        int before = all.size();
        adding.run();
        var group = new Group(Messages.of(key), all.subList(before, all.size()));
        groups.add(group);
        return group.commands();
    }

    private void addSearching() {
        add("command.search", window::enterSearch, "/", "Shortcut+F");
        add("command.search-help", window::explainSearch, "Shift+F1");
        add("command.date", this::goToDate, "Shortcut+G");
        add("command.as-of", () -> window.asOf().turn(), "A");
        add("command.as-of-other", () -> window.asOf().ask());
        add("command.calendar", () -> window.strip().toggle(), "c");
        add("command.clear", () -> model.search().textProperty().set(""), "Shortcut+Backspace");
        add("command.articles", () -> show(MiddleColumn.Tab.ARTICLES), "Shortcut+1");
        add("command.quotes", () -> show(MiddleColumn.Tab.QUOTES), "Shortcut+2");
        add("command.said", () -> window.middle().narrowQuotes(), "w");
        add("command.compare", () -> window.comparing().ask(), "b");
        addOnRow("command.speaker", statement::openSpeaker, "P");
        addOnRow("command.printings", () -> window.tracing().trace(), "q");
        add("command.unnamed", () -> window.middle().pages().showUnnamed(), "U");
        add("command.unquoted", () -> window.middle().pages().showUnquoted(), "N");
        add("command.dossier", () -> show(MiddleColumn.Tab.DOSSIER), "Shortcut+3");
    }

    private void addReading() {
        add("command.navigation", () -> window.navigation().enter(), "Shortcut+Shift+N");
        add("command.next", () -> window.middle().move(1), "j");
        add("command.previous", () -> window.middle().move(-1), "k");
        add("command.copies", () -> window.results().toggleDuplicates(), "d");
        add("command.next-hit", () -> window.article().nextHit(), "F3");
        add("command.previous-hit", () -> window.article().previousHit(), "Shift+F3");
        add("command.back", model.route()::back, "Alt+Left");
        add("command.forward", model.route()::forward, "Alt+Right");
        add("command.around", () -> window.article().searchAroundDate(), "a");
        add("command.related", () -> window.article().searchRelated(), "m");
        add("command.find", () -> window.article().find(), "Shortcut+Shift+F");
        add("command.numbers", () -> window.article().toggleParagraphNumbers(), "#");
        add("command.next-quote", () -> window.article().nextQuote(), "]");
        add("command.previous-quote", () -> window.article().previousQuote(), "[");
    }

    private void addKeeping() {
        addOnRow("command.star", window.chosen()::star, "s");
        addOnRow("command.tag", window.chosen()::tag, "t");
        addOnRow("command.read", window.chosen()::toggleRead, "u");
        addOnRow("command.note", statement::remark, "n");
        add("command.highlight", () -> window.article().highlightPassage(), "h");
        add("command.save-search", this::saveSearch, "Shortcut+D");
        add("command.undo", () -> model.keeping().undo(), "Shortcut+Z");
        add("command.redo", () -> model.keeping().redo(), "Shortcut+Shift+Z");
    }

    private void addCorrecting() {
        addOnRow("command.not-quotation", () -> window.correcting().notAQuotation(), "x");
        addOnRow("command.other-speaker", () -> window.correcting().otherSpeaker(), "o");
        addOnRow("command.same-person", () -> window.correcting().samePerson(), "p");
        addOnRow("command.verify", () -> window.correcting().verify(), "v");
        add("command.review", () -> window.middle().review(), "Shortcut+Shift+R");
    }

    private void saveSearch() {
        window.notes().saveSearch(model.search().textProperty().get());
    }

    private void addCollecting() {
        addOnRow("command.collect", window.chosen()::collect, "e");
        addOnRow("command.collect-quote", statement::collect, "E");
        add("command.export", this::export, "Shortcut+E");
        addOnRow("command.cite", () -> statement.cite(PLAIN), "Shortcut+Shift+C");
        addOnRow("command.cite-markdown", () -> statement.cite(MARKDOWN));
        addOnRow("command.cite-bibtex", () -> statement.cite(BIBTEX));
        addOnRow("command.link", statement::link, "Shortcut+Shift+L");
    }

    private void addArchive() {
        add("command.open", this::openFolder, "Shortcut+O");
        add("command.window", () -> desk.openWindow(Optional.empty()), "Shortcut+N");
        add("command.open-window", this::openFolderInWindow, "Shortcut+Shift+O");
        add("command.refresh", () -> model.archive().refresh(), "F5");
        add("command.pause", () -> model.archive().pauseRefresh(), "Shift+F5");
        add("command.stop", () -> model.archive().cancelRefresh());
        add("command.problems", window::showProblems, "Shortcut+Shift+P");
    }

    private void addLooks() {
        for (Theme theme : Theme.values()) {
            all.add(
                    new Command(
                            Messages.of("command.theme", ThemeWords.of(theme)),
                            List.of(),
                            () -> model.preferences().change(s -> s.withTheme(theme.key()))));
        }
        for (SortOrder order : SortOrderMenu.OPTIONS) {
            all.add(
                    new Command(
                            Messages.of("command.order", SortOrderMenu.label(order)),
                            List.of(),
                            () -> model.search().orderProperty().set(order)));
        }
        add("command.compact", () -> flip(window.results().compactProperty()), "Shortcut+Shift+D");
        add(
                "command.by-day",
                () -> flip(window.results().groupedByDayProperty()),
                "Shortcut+Shift+G");
        add(
                "command.fold",
                () -> flip(model.search().collapseDuplicatesProperty()),
                "Shortcut+Shift+K");
        add("command.wider", () -> window.columns().widen(COLUMN_STEP), ">");
        add("command.narrower", () -> window.columns().widen(-COLUMN_STEP), "<");
        add("command.larger", () -> read(r -> r.withTextSize(r.textSize() + 1)), "Shortcut+Equals");
        add("command.smaller", () -> read(r -> r.withTextSize(r.textSize() - 1)), "Shortcut+Minus");
    }

    private void addHelp() {
        add("command.settings", this::openSettings, "Shortcut+Comma");
        add("command.menu", this::openMenu, "F10");
        add("command.palette", this::openPalette, "Shortcut+K");
        add("command.guide", () -> GuideSheet.open(window.overlay()), "F1");
        add("command.keys", () -> KeySheet.open(groups(), window.overlay()), "?");
        add("command.quit", desk::close, "Shortcut+W", "Shortcut+Q");
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
                    if (window.middle().isOnHeading()) {
                        model.say(Messages.of("statements.heading"));
                    } else {
                        run.run();
                    }
                },
                keys);
    }

    private void show(MiddleColumn.Tab tab) {
        window.middle().tabProperty().set(tab);
        window.enterResults();
        window.keys().holdWhile(window.middle().askingProperty());
    }

    private void openFolder() {
        desk.chooseFolder().ifPresent(model.archive()::open);
    }

    private void openFolderInWindow() {
        desk.chooseFolder().map(Optional::of).ifPresent(desk::openWindow);
    }

    private void openSettings() {
        SettingsSheet.open(model.preferences(), window.overlay());
    }

    private void openMenu() {
        menu.open();
    }

    private void openPalette() {
        new CommandPalette(all(), window.overlay()).open();
    }

    private void goToDate() {
        new DatePrompt(
                        window.overlay(),
                        Messages.of("date.prompt"),
                        Messages.of("date.examples"),
                        range -> Optional.of(lyingIn(range)),
                        this::goTo)
                .open();
    }

    private String lyingIn(DateRange range) {
        var days = model.archive().statsProperty().get().histogram().days();
        int articles =
                days.subMap(range.first(), true, range.last(), true).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        return Messages.of("date.preview", DateRangeFormatter.format(range), articles);
    }

    private void goTo(DateRange days) {
        model.search().query().removeDateFilters();
        model.search().query().toggleFilter("date", DateRangeFormatter.formatQuery(days));
        if (!days.first().equals(LocalDate.MIN) && !days.last().equals(LocalDate.MAX)) {
            model.timeline().zoomTo(days);
        }
    }

    /// Shows the dossier and asks where to export it to.
    private void export() {
        window.middle().tabProperty().set(MiddleColumn.Tab.DOSSIER);
        window.dossier().export();
    }

    private static void flip(BooleanProperty choice) {
        choice.set(!choice.get());
    }

    private void read(UnaryOperator<ReadingSettings> change) {
        model.preferences().change(s -> s.withReading(change.apply(s.reading())));
    }
}
