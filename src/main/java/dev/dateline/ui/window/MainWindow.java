package dev.dateline.ui.window;

import dev.dateline.library.Archive;
import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.Notes;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.FacetCount;
import dev.dateline.ui.archive.ArticleLoader;
import dev.dateline.ui.archive.AsOfBar;
import dev.dateline.ui.archive.EmptyArchiveView;
import dev.dateline.ui.archive.ProblemsPane;
import dev.dateline.ui.archive.RefreshState;
import dev.dateline.ui.archive.StatusBar;
import dev.dateline.ui.archive.WelcomeView;
import dev.dateline.ui.command.Command;
import dev.dateline.ui.command.CommandGroup;
import dev.dateline.ui.command.CommandMenu;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.dossier.DossierPane;
import dev.dateline.ui.fx.DesktopServices;
import dev.dateline.ui.fx.TaskRunner;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.notice.NoticeBar;
import dev.dateline.ui.notes.BookmarksSection;
import dev.dateline.ui.notes.NoteEditor;
import dev.dateline.ui.notes.SavedSearchCounts;
import dev.dateline.ui.quotes.ComparisonCommands;
import dev.dateline.ui.quotes.CorrectionCommands;
import dev.dateline.ui.quotes.QuoteListView;
import dev.dateline.ui.quotes.reuse.QuoteReuseCommand;
import dev.dateline.ui.search.DateInputParser;
import dev.dateline.ui.search.RelatedSearches;
import dev.dateline.ui.search.ResultList;
import dev.dateline.ui.search.ResultsPane;
import dev.dateline.ui.search.SearchModel;
import dev.dateline.ui.search.box.CompletionVocabulary;
import dev.dateline.ui.search.box.QueryExplanationLabel;
import dev.dateline.ui.search.box.SearchBox;
import dev.dateline.ui.search.facet.FacetPane;
import dev.dateline.ui.search.timeline.TimelineStrip;
import dev.dateline.ui.settings.SettingsSheet;

import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Creates the views and commands of a window and connects them with its models.
///
/// Only the code that composes a window uses this class; the parts do not know each other. FX
/// thread only.
public final class MainWindow {
    private final WindowModel model;
    private final WindowFrame frame;
    private final DesktopServices desktop;
    private final WindowViews views;
    private final WelcomeView welcome;
    private final WindowHeader header;
    private final ContentController content;
    private final ReadingPaneController readingPane;
    private final ComparisonCommands comparison;
    private final QuoteReuseCommand quoteReuse;
    private final WindowArticleActions.Services articleServices;
    private final List<CommandGroup> commandGroups;
    private final List<Command> archiveCommands;
    private final CommandMenu menu;

    /// The as-of date at the last count of the articles.
    private LocalDate countedDay = AsOfFilter.UNLIMITED;

    /// @param frame receives the parts
    public MainWindow(WindowFrame frame, WindowModel model, DesktopServices desktop) {
        this.frame = frame;
        this.model = model;
        this.desktop = desktop;
        var tasks = new TaskRunner(model.jobs, model.notices, frame.typeahead());
        views = createViews();
        welcome = new WelcomeView(this::chooseFolder, model::openSample);
        model.archive()
                .openingProperty()
                .addListener((_, _, _) ->
                        frame.typeahead().holdWhile(model.archive().openingProperty()));
        model.archive().statsProperty().addListener((_, _, stats) -> onStatsChanged(stats));
        content =
                new ContentController(
                        views, model.search(), model.openArticleModel(), model::openInitialArticle);
        model.asOf().dayProperty().addListener((_, _, _) -> content.onAsOfDateChanged());
        var noteEditor = new NoteEditor(model.notesModel(), frame.overlay(), model.archive()::path);
        views.facets().addSection(createBookmarks(noteEditor));
        readingPane =
                new ReadingPaneController(
                        frame.article(),
                        model.openArticleModel(),
                        model.navigator(),
                        noteEditor,
                        views.results()::articleOpened);
        comparison =
                new ComparisonCommands(
                        frame.overlay(),
                        views.middle()::currentSpeaker,
                        this::suggestedSpeakers,
                        views.middle().views()::compare);
        quoteReuse =
                new QuoteReuseCommand(
                        model.archive(),
                        tasks,
                        model.statusMessage(),
                        views.middle().views()::showReuse);
        var targets =
                new CommandTargetResolver(
                        views.middle(), views.results(), frame.article(), model.openArticleModel());
        articleServices = createArticleServices(noteEditor, targets, tasks);
        var items =
                new ItemCommands(
                        targets,
                        articleServices,
                        new ArticleLoader(model.archive(), tasks),
                        new WindowArticleActions(
                                model.archive(), model.navigator(), desktop, () -> articleServices),
                        frame.article());
        var windowCommands =
                new WindowCommands(
                        model.archive(), model.settingsModel(), model.search(), views, desktop);
        archiveCommands = windowCommands.archive();
        commandGroups = createCommandGroups(items, windowCommands);
        menu = new CommandMenu(commandGroups);
        header =
                new WindowHeader(
                        views.searchBox().node(),
                        new QueryExplanationLabel(model.search()).node(),
                        menu.node());
        frame.setParts(
                header.node(),
                new VBox(views.asOfBar(), views.timeline()),
                new VBox(
                        new NoticeBar(model.notices),
                        views.problems().node(),
                        new StatusBar(model.archive(), model.statusMessage(), this::showProblems)
                                .node()));
        addListeners();
    }

    private WindowViews createViews() {
        var problems = new ProblemsPane(this::openFile);
        var results =
                new ResultList(
                        model.search(),
                        model.notesModel().notesProperty(),
                        hit -> model.navigator().openArticle(hit.path()));
        var searchBox =
                new SearchBox(
                        model.search(),
                        this::vocabulary,
                        model.jobs,
                        this::leaveSearch,
                        () -> run("command.search-help"));
        var facets = new FacetPane(model.search(), model.facets);
        DossierPane dossier = createDossier();
        MiddleColumn middle = createMiddle(results, dossier);
        var columns =
                new DeferredColumns(
                        frame,
                        facets.node(),
                        middle.node(),
                        model.archive(),
                        model.openArticleModel());
        return new WindowViews(
                frame,
                searchBox,
                facets,
                results,
                middle,
                dossier,
                new TimelineStrip(model.search(), model.timeline, model.archive().statsProperty()),
                new AsOfBar(
                        model.asOf(),
                        frame.overlay(),
                        DateInputParser::parse,
                        model.statusMessage()),
                problems,
                columns);
    }

    private DossierPane createDossier() {
        model.dossier()
                .items()
                .addListener((ListChangeListener<DossierEntry>) _ -> updateDossierCount());
        return new DossierPane(
                model.dossier(),
                model.openArchive,
                model.jobs,
                model.notices,
                new WindowDossierActions(model.navigator(), model.search(), model.asOf(), desktop));
    }

    private void updateDossierCount() {
        views.middle().setDossierCount(model.dossier().items().size());
    }

    private MiddleColumn createMiddle(ResultList results, DossierPane dossier) {
        var services =
                new MiddleColumnViews.Services(
                        model.openArchive,
                        model.jobs,
                        model.notices,
                        new WindowQuoteActions(model.navigator(), this::showSpeaker));
        var quotes =
                new QuoteListView(
                        model.openArchive,
                        model.jobs,
                        model.notices,
                        services.actions(),
                        this::isReadingFiles);
        var middleViews = new MiddleColumnViews(model.search(), services, this::compareSpeakers);
        var empty = new EmptyArchiveView(model.archive(), this::chooseFolder, this::showProblems);
        var resultsPane =
                new ResultsPane(model.search(), results, empty::node, this::isReadingFiles);
        return new MiddleColumn(
                model.search(),
                new MiddleColumn.Lists(results, resultsPane, quotes, dossier),
                middleViews);
    }

    private BookmarksSection createBookmarks(NoteEditor noteEditor) {
        var counts =
                new SavedSearchCounts(
                        model.archive(), model.asOf(), model.notesModel(), model.jobs);
        return new BookmarksSection(
                model.notesModel(), noteEditor, counts, new BookmarkSearch(model.search()));
    }

    private record BookmarkSearch(SearchModel search) implements BookmarksSection.CurrentSearch {
        @Override
        public String text() {
            return search.textProperty().get();
        }

        @Override
        public void setText(String query) {
            search.textProperty().set(query);
        }

        @Override
        public boolean hasFilter(String field, String value) {
            return search.query().hasFilter(field, value);
        }

        @Override
        public void toggleFilter(String field, String value) {
            search.query().toggleFilter(field, value);
        }

        @Override
        public void addListener(Runnable listener) {
            search.queryProperty().addListener((_, _, _) -> listener.run());
        }
    }

    private WindowArticleActions.Services createArticleServices(
            NoteEditor noteEditor, CommandTargetResolver targets, TaskRunner tasks) {
        return new WindowArticleActions.Services(
                noteEditor,
                new CorrectionCommands(
                        model.archive(),
                        model.notesModel(),
                        frame.overlay(),
                        tasks,
                        model.statusMessage()),
                quoteReuse,
                new RelatedSearches(
                        model.search(),
                        model.timeline::zoomTo,
                        this::rememberSearch,
                        model.statusMessage()),
                targets::quote,
                model.statusMessage(),
                model::addToDossier,
                readingPane::showVerification,
                this::showSpeaker,
                views.results()::moveSelection,
                () -> SettingsSheet.open(model.settingsModel(), frame.overlay()));
    }

    private List<CommandGroup> createCommandGroups(ItemCommands items, WindowCommands commands) {
        var searchCommands =
                new SearchCommands(model.search(), model.timeline, model.archive(), views);
        return List.of(
                CommandGroup.of(
                        "keys.searching", searchCommands.searching(items, this::compareSpeakers)),
                CommandGroup.of("keys.reading", searchCommands.reading(model.navigator())),
                CommandGroup.of(
                        "keys.notes",
                        items.notes(model.notesModel(), model.search().textProperty()::get)),
                CommandGroup.of("keys.corrections", items.corrections(views.middle()::showReview)),
                CommandGroup.of("keys.dossier", items.dossier(this::exportDossier)),
                CommandGroup.of("keys.archive", archiveCommands),
                CommandGroup.of("keys.appearance", commands.appearance()),
                CommandGroup.of("keys.help", commands.help(this::commandGroups, this::openMenu)));
    }

    private void addListeners() {
        MiddleColumn middle = views.middle();
        middle.tabProperty().bindBidirectional(model.listTab);
        middle.views()
                .comparingProperty()
                .addListener((_, _, comparing) -> frame.columns().widen(comparing));
        model.archive().archiveProperty().addListener((_, _, now) -> show(now));
        model.notesModel()
                .notesProperty()
                .addListener((_, before, now) -> onNotesChanged(before, now));
        model.asOf().dayProperty().addListener((_, _, _) -> middle.refreshQuotes());
        model.archive()
                .refreshProperty()
                .addListener((_, before, now) -> onRefreshStateChanged(before, now));
        if (!frame.isShowingStartupArticle()) {
            show(model.archive().archiveProperty().get());
        }
    }

    private void show(@Nullable Archive archive) {
        var recent = model.settingsModel().get().recentArchives();
        header.setArchiveName(archive == null ? "" : archive.name());
        header.setArchiveMenu(recent, model.archive()::open, archiveCommands);
        views.middle().showList(); // no view of another archive stays
        countedDay = AsOfFilter.UNLIMITED;
        welcome.setRecentArchives(recent, model.archive()::open);
        if (archive == null) {
            content.showWelcome(welcome.node());
        } else {
            content.showArchive();
        }
    }

    /// Refreshes the search results, or offers to if refreshing would move the rows that the user
    /// reads.
    private void onStatsChanged(ArchiveStats stats) {
        views.facets().setArticleCount(stats.articles());
        views.problems().list(stats.problems());
        LocalDate day = model.asOf().dayProperty().get();
        boolean dayChanged = !day.equals(countedDay);
        countedDay = day;
        if (dayChanged || views.results().isAtTop()) {
            model.search().refresh();
        } else if (model.archive().refreshProperty().get() instanceof RefreshState.Done) {
            model.notices.showInfo(
                    Messages.of("search.outdated"),
                    new Action(Messages.of("search.refresh"), model.search()::refresh));
        }
    }

    private void onNotesChanged(Notes before, Notes now) {
        if (!now.hasSameCorrections(before)) {
            model.navigator().reload();
            model.search().refresh();
            views.middle().refreshQuotes();
            frame.typeahead().holdWhile(views.middle().quotesLoadingProperty());
            frame.typeahead().holdWhile(model.openArticleModel().loadingProperty());
        }
    }

    private void onRefreshStateChanged(RefreshState before, RefreshState now) {
        if (before.getClass() != now.getClass()
                || before.isReadingFiles() != now.isReadingFiles()) {
            views.middle().showRefreshState();
        }
    }

    private boolean isReadingFiles() {
        return model.archive().refreshProperty().get().isReadingFiles();
    }

    private CompletionVocabulary vocabulary() {
        ArchiveStats stats = model.archive().statsProperty().get();
        Notes notes = model.notesModel().notes();
        Archive open = model.archive().archiveProperty().get();
        return new CompletionVocabulary(
                stats.speakers(),
                stats.sources(),
                List.copyOf(notes.tags()),
                notes.savedSearches().stream()
                        .map(saved ->
                                new CompletionVocabulary.SavedSearch(
                                        saved.event().name(), saved.event().query()))
                        .toList(),
                model.settingsModel().get().recentSearches(),
                open == null ? (_, _) -> List.of() : open::completions);
    }

    private void leaveSearch() {
        rememberSearch(model.search().textProperty().get());
        views.middle().focusList();
    }

    private void rememberSearch(String query) {
        model.settingsModel().update(s -> s.withSearch(query));
    }

    private void compareSpeakers() {
        if (model.archive().current().isPresent()) {
            comparison.askForSpeakers();
        }
    }

    /// Returns suggested speakers: first speakers quoted beside the shown one, then the results'
    /// speakers, then all speakers.
    private Stream<String> suggestedSpeakers() {
        Stream<String> found =
                Stream.concat(
                                model.search().resultProperty().get().speakers().stream(),
                                model.archive().statsProperty().get().speakers().stream())
                        .map(FacetCount::value);
        return Stream.concat(views.middle().views().coQuotedSpeakers().stream(), found);
    }

    private void showSpeaker(String name) {
        views.middle().views().showSpeaker(name);
    }

    private void showProblems() {
        views.problems().show(true);
    }

    private void exportDossier() {
        views.middle().tabProperty().set(MiddleColumn.ListTab.DOSSIER);
        views.dossier().export();
    }

    private void openMenu() {
        menu.open();
    }

    private void openFile(String path) {
        model.archive().current().ifPresent(open -> desktop.openFile(open.file(path)));
    }

    private void chooseFolder() {
        desktop.chooseFolder().ifPresent(model.archive()::open);
    }

    /// Runs the command with an ID.
    ///
    /// @param id as in [Command#id]
    public void run(String id) {
        commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
    }

    public List<Command> commands() {
        return CommandGroup.allOf(commandGroups);
    }

    /// Returns all commands in groups, in the order of the menu.
    public List<CommandGroup> commandGroups() {
        return commandGroups;
    }

    public WindowViews views() {
        return views;
    }

    /// Returns the components that carry out the actions of the reading pane.
    public WindowArticleActions.Services articleServices() {
        return articleServices;
    }

    /// Returns the reading position, to be recorded when the window closes.
    public Optional<NoteEvent> readingPositionEvent() {
        return readingPane.readingPositionEvent();
    }
}
