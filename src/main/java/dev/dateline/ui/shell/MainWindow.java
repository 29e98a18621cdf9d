package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.Notes;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.dossier.DossierPane;
import dev.dateline.ui.fx.key.KeystrokeBuffer;
import dev.dateline.ui.fx.notice.NoticeBar;
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
final class MainWindow {
    private final WindowModel model;
    private final WindowFrame frame;
    private final SearchBox searchBox;
    private final ResultList results;
    private final FacetPane navigation;
    private final DossierPane dossier;
    private final MiddleColumn middle;
    private final ColumnsBeside beside;
    private final ProblemsPane problems;
    private final Header header;
    private final ShownArchive shown;
    private final NoteTaking notes;
    private final ReadingColumn reader;
    private final ChosenArticles chosen;
    private final Elsewhere elsewhere;
    private final TimeStrip strip;
    private final AsOfBar asOf;
    private final Correcting correcting;
    private final Comparing comparing;
    private final Tracing tracing;
    private final Commands commands;

    /// @param frame is furnished here
    MainWindow(WindowFrame frame, WindowModel model, Desk desk) {
        this.frame = frame;
        this.model = model;
        problems = new ProblemsPane(path -> openFile(desk, path));
        results =
                new ResultList(
                        model.search(), model.keeping().notesProperty(), model.route()::read);
        searchBox =
                new SearchBox(
                        model.search(),
                        () -> BoxWords.of(model),
                        model.jobs(),
                        this::leaveBox,
                        this::explainSearch);
        navigation = new FacetPane(model.search(), model.facets());
        dossier = makeDossier(desk);
        middle = makeMiddle(desk);
        beside =
                new ColumnsBeside(
                        frame, navigation.node(), middle.node(), model.archive(), model.reading());
        strip = new TimeStrip(model);
        asOf = new AsOfBar(model, frame::overlay);
        shown =
                new ShownArchive(
                        model,
                        frame,
                        new Welcome(() -> chooseFolder(desk), model::openSample),
                        results,
                        navigation,
                        problems,
                        beside);
        notes = new NoteTaking(model, frame.overlay());
        navigation.addSection(new KeptSection(model, notes));
        reader = new ReadingColumn(model, frame.article(), notes, results);
        chosen = new ChosenArticles(model, middle, results, frame.article(), notes, frame.keys());
        elsewhere = new Elsewhere(model);
        correcting = new Correcting(model, frame, this::chosenQuote, reader::answer);
        comparing = new Comparing(model, frame.overlay(), middle);
        tracing = new Tracing(model, middle, this::chosenQuote);
        commands = new Commands(this, model, desk);
        header =
                new Header(
                        searchBox.node(),
                        new QueryExplanation(model.search()).node(),
                        commands.menu());
        frame.furnish(
                header.node(),
                new VBox(asOf, strip),
                new VBox(
                        new NoticeBar(model.notices()),
                        problems.node(),
                        new StatusBar(model, () -> problems.show(true)).node()));
        follow();
    }

    private MiddleColumn makeMiddle(Desk desk) {
        return new MiddleColumn(
                model.search(),
                results,
                new EmptyArchive(model, () -> chooseFolder(desk), this::showProblems),
                StatementViews.of(model, new StatementActions(model, this::showSpeaker)),
                dossier,
                () -> comparing().ask());
    }

    private DossierPane makeDossier(Desk desk) {
        model.dossier()
                .items()
                .addListener((ListChangeListener<DossierEntry>) _ -> countCollected());
        return new DossierPane(
                model.dossier(),
                model.currentArchive(),
                model.currentArchive(),
                model.jobs(),
                model.notices(),
                new CollectingActions(model, desk));
    }

    private void countCollected() {
        middle.countCollected(model.dossier().items().size());
    }

    void showSpeaker(String name) {
        middle.pages().showSpeaker(name);
    }

    private void follow() {
        middle.tabProperty().bindBidirectional(model.desks().listProperty());
        middle.pages().comparingProperty().addListener((_, _, now) -> columns().widen(now));
        model.archive().archiveProperty().addListener((_, _, now) -> show(now));
        model.keeping().notesProperty().addListener((_, before, now) -> show(before, now));
        model.asOf().dayProperty().addListener((_, _, _) -> middle.refreshQuotes());
        model.archive().refreshProperty().addListener((_, before, now) -> show(before, now));
        if (!frame.isReading()) {
            show(model.archive().archiveProperty().get());
        }
    }

    private void show(@Nullable Archive archive) {
        var recent = model.preferences().get().recentArchives();
        header.showArchive(archive == null ? "" : archive.name());
        header.offer(recent, model.archive()::open, commands.archive());
        middle.show(); // no page of another archive stays
        shown.show(archive, recent);
    }

    /// Shows the search language.
    void explainSearch() {
        QuerySheet.open(
                frame.overlay(),
                example -> {
                    model.search().textProperty().set(example);
                    searchBox.enter();
                });
    }

    private void leaveBox() {
        model.preferences().change(s -> s.withSearch(model.search().textProperty().get()));
        enterResults();
    }

    private void show(Notes before, Notes now) {
        if (!now.hasSameCorrections(before)) {
            model.route().reload();
            model.search().refresh();
            middle.refreshQuotes();
            keys().holdWhile(middle.askingProperty());
            keys().holdWhile(model.reading().loadingProperty());
        }
    }

    private void show(RefreshState before, RefreshState now) {
        if (before.getClass() != now.getClass() || before.isReading() != now.isReading()) {
            middle.showReading();
        }
    }

    private Optional<ChosenQuote> chosenQuote() {
        return middle.isRowChosen()
                ? middle.chosenQuote()
                        .map(ChosenQuote::of)
                        .or(() -> middle.chosenItem().flatMap(ChosenQuote::of))
                : reader.chosenQuote();
    }

    /// What is to be kept when the window closes.
    Optional<NoteEvent> leaving() {
        return reader.leaving();
    }

    private void openFile(Desk desk, String path) {
        Archive open = model.archive().archiveProperty().get();
        if (open != null) {
            desk.openFile(open.file(path));
        }
    }

    private void chooseFolder(Desk desk) {
        desk.chooseFolder().ifPresent(model.archive()::open);
    }

    void enterSearch() {
        searchBox.enter();
    }

    void enterResults() {
        middle.enter();
    }

    void showProblems() {
        problems.show(true);
    }

    ResultList results() {
        return results;
    }

    FacetPane navigation() {
        return navigation;
    }

    ArticlePane article() {
        return frame.article();
    }

    AsOfBar asOf() {
        return asOf;
    }

    TimeStrip strip() {
        return strip;
    }

    Correcting correcting() {
        return correcting;
    }

    Tracing tracing() {
        return tracing;
    }

    Comparing comparing() {
        return comparing;
    }

    DossierPane dossier() {
        return dossier;
    }

    NoteTaking notes() {
        return notes;
    }

    Elsewhere elsewhere() {
        return elsewhere;
    }

    ChosenArticles chosen() {
        return chosen;
    }

    MiddleColumn middle() {
        return middle;
    }

    Columns columns() {
        return frame.columns();
    }

    Overlay overlay() {
        return frame.overlay();
    }

    List<Command> commands() {
        return commands.all();
    }

    List<Commands.Group> commandGroups() {
        return commands.groups();
    }

    KeystrokeBuffer keys() {
        return frame.keys();
    }

    ColumnsBeside beside() {
        return beside;
    }

    Parent node() {
        return frame.overlay().node();
    }
}
