package dev.dateline.ui.window;

import dev.dateline.library.Archive;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.Notes;
import dev.dateline.ui.archive.ProblemsPane;
import dev.dateline.ui.archive.RefreshState;
import dev.dateline.ui.archive.WelcomeView;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.command.Command;
import dev.dateline.ui.command.QuoteTarget;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.dossier.DossierPane;
import dev.dateline.ui.fx.key.KeystrokeBuffer;
import dev.dateline.ui.fx.notice.NoticeBar;
import dev.dateline.ui.help.QueryHelpSheet;
import dev.dateline.ui.overlay.Overlay;
import dev.dateline.ui.search.ResultList;
import dev.dateline.ui.search.box.QueryExplanation;
import dev.dateline.ui.search.box.SearchBox;
import dev.dateline.ui.search.facet.FacetPane;

import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What the window is made of and where each part stands. Every part is wired to the view-models
/// here; the parts do not know each other.
public final class MainWindow {
    private final WindowModel model;
    private final WindowFrame frame;
    private final SearchBox searchBox;
    private final ResultList results;
    private final FacetPane navigation;
    private final DossierPane dossier;
    private final MiddleColumn middle;
    private final DeferredColumns deferredColumns;
    private final ProblemsPane problems;
    private final WindowHeader header;
    private final ContentController content;
    private final NoteEditor noteEditor;
    private final ReadingPaneController readingPane;
    private final ArticleCommands articleCommands;
    private final RelatedSearches relatedSearches;
    private final TimelineStrip timelineStrip;
    private final AsOfBar asOfBar;
    private final CorrectionCommands corrections;
    private final ComparisonCommands comparison;
    private final QuoteReuseCommand quoteReuse;
    private final WindowCommands commands;

    /// @param frame is furnished here
    public MainWindow(WindowFrame frame, WindowModel model, DesktopServices desk) {
        this.frame = frame;
        this.model = model;
        problems = new ProblemsPane(path -> openFile(desk, path));
        results =
                new ResultList(
                        model.search(),
                        model.notesModel().notesProperty(),
                        model.navigator()::openArticle);
        searchBox =
                new SearchBox(
                        model.search(),
                        () -> SearchSuggestions.vocabulary(model),
                        model.jobs(),
                        this::leaveSearch,
                        this::showQueryHelp);
        navigation = new FacetPane(model.search(), model.facets());
        dossier = makeDossier(desk);
        middle = makeMiddle(desk);
        deferredColumns =
                new DeferredColumns(
                        frame,
                        navigation.node(),
                        middle.node(),
                        model.archive(),
                        model.openArticleModel());
        timelineStrip = new TimelineStrip(model);
        asOfBar = new AsOfBar(model, frame::overlay);
        content =
                new ContentController(
                        model,
                        frame,
                        new WelcomeView(() -> chooseFolder(desk), model::openSample),
                        results,
                        navigation,
                        problems,
                        deferredColumns);
        noteEditor = new NoteEditor(model, frame.overlay());
        navigation.addSection(new BookmarksSection(model, noteEditor));
        readingPane = new ReadingPaneController(model, frame.article(), noteEditor, results);
        articleCommands =
                new ArticleCommands(
                        model, middle, results, frame.article(), noteEditor, frame.typeahead());
        relatedSearches = new RelatedSearches(model);
        corrections = new CorrectionCommands(model, frame, this::chosenQuote, readingPane::answer);
        comparison = new ComparisonCommands(model, frame.overlay(), middle);
        quoteReuse = new QuoteReuseCommand(model, middle, this::chosenQuote);
        commands = new WindowCommands(this, model, desk);
        header =
                new WindowHeader(
                        searchBox.node(),
                        new QueryExplanation(model.search()).node(),
                        commands.menu());
        frame.setParts(
                header.node(),
                new VBox(asOfBar, timelineStrip),
                new VBox(
                        new NoticeBar(model.notices()),
                        problems.node(),
                        new StatusBar(model, () -> problems.show(true)).node()));
        addListeners();
    }

    private MiddleColumn makeMiddle(DesktopServices desk) {
        return new MiddleColumn(
                model.search(),
                results,
                new EmptyArchiveView(model, () -> chooseFolder(desk), this::showProblems),
                StatementViews.of(model, new WindowQuoteActions(model, this::showSpeaker)),
                dossier,
                () -> comparison().askForSpeakers());
    }

    private DossierPane makeDossier(DesktopServices desk) {
        model.dossier()
                .items()
                .addListener((ListChangeListener<DossierEntry>) _ -> updateDossierCount());
        return new DossierPane(
                model.dossier(),
                model.openArchive(),
                model.jobs(),
                model.notices(),
                new WindowDossierActions(model, desk));
    }

    private void updateDossierCount() {
        middle.setDossierCount(model.dossier().items().size());
    }

    public void showSpeaker(String name) {
        middle.views().showSpeaker(name);
    }

    private void addListeners() {
        middle.tabProperty().bindBidirectional(model.archiveSessions().listTabProperty());
        middle.views().comparingProperty().addListener((_, _, now) -> columns().widen(now));
        model.archive().archiveProperty().addListener((_, _, now) -> show(now));
        model.notesModel().notesProperty().addListener((_, before, now) -> show(before, now));
        model.asOf().dayProperty().addListener((_, _, _) -> middle.refreshQuotes());
        model.archive().refreshProperty().addListener((_, before, now) -> show(before, now));
        if (!frame.isShowingStartupArticle()) {
            show(model.archive().archiveProperty().get());
        }
    }

    private void show(@Nullable Archive archive) {
        var recent = model.settingsModel().get().recentArchives();
        header.setArchiveName(archive == null ? "" : archive.name());
        header.setArchiveMenu(recent, model.archive()::open, commands.archiveCommands());
        middle.showList(); // no page of another archive stays
        content.show(archive, recent);
    }

    /// Shows the search language.
    public void showQueryHelp() {
        QueryHelpSheet.open(
                frame.overlay(),
                example -> {
                    model.search().textProperty().set(example);
                    searchBox.enter();
                });
    }

    private void leaveSearch() {
        model.settingsModel().update(s -> s.withSearch(model.search().textProperty().get()));
        focusList();
    }

    private void show(Notes before, Notes now) {
        if (!now.hasSameCorrections(before)) {
            model.navigator().reload();
            model.search().refresh();
            middle.refreshQuotes();
            typeahead().holdWhile(middle.quotesLoadingProperty());
            typeahead().holdWhile(model.openArticleModel().loadingProperty());
        }
    }

    private void show(RefreshState before, RefreshState now) {
        if (before.getClass() != now.getClass()
                || before.isReadingFiles() != now.isReadingFiles()) {
            middle.showRefreshState();
        }
    }

    private Optional<QuoteTarget> chosenQuote() {
        return middle.hasSelectedRow()
                ? middle.selectedQuote()
                        .map(QuoteTarget::of)
                        .or(() -> middle.selectedItem().flatMap(QuoteTarget::of))
                : readingPane.currentQuote();
    }

    /// What is to be kept when the window closes.
    public Optional<NoteEvent> readingPositionEvent() {
        return readingPane.readingPositionEvent();
    }

    private void openFile(DesktopServices desk, String path) {
        Archive open = model.archive().archiveProperty().get();
        if (open != null) {
            desk.openFile(open.file(path));
        }
    }

    private void chooseFolder(DesktopServices desk) {
        desk.chooseFolder().ifPresent(model.archive()::open);
    }

    public void focusSearch() {
        searchBox.enter();
    }

    public void focusList() {
        middle.focusList();
    }

    public void showProblems() {
        problems.show(true);
    }

    public ResultList results() {
        return results;
    }

    FacetPane navigation() {
        return navigation;
    }

    public ArticlePane article() {
        return frame.article();
    }

    AsOfBar asOfBar() {
        return asOfBar;
    }

    public TimelineStrip timelineStrip() {
        return timelineStrip;
    }

    CorrectionCommands corrections() {
        return corrections;
    }

    public QuoteReuseCommand quoteReuse() {
        return quoteReuse;
    }

    ComparisonCommands comparison() {
        return comparison;
    }

    public DossierPane dossier() {
        return dossier;
    }

    NoteEditor noteEditor() {
        return noteEditor;
    }

    RelatedSearches relatedSearches() {
        return relatedSearches;
    }

    ArticleCommands articleCommands() {
        return articleCommands;
    }

    public MiddleColumn middle() {
        return middle;
    }

    WindowColumns columns() {
        return frame.columns();
    }

    public Overlay overlay() {
        return frame.overlay();
    }

    public List<Command> commands() {
        return commands.all();
    }

    public List<WindowCommands.CommandGroup> commandGroups() {
        return commands.groups();
    }

    KeystrokeBuffer typeahead() {
        return frame.typeahead();
    }

    public DeferredColumns deferredColumns() {
        return deferredColumns;
    }

    Parent node() {
        return frame.overlay().node();
    }
}
