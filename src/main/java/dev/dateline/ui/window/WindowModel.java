package dev.dateline.ui.window;

import dev.dateline.job.JobRunner;
import dev.dateline.library.Archive;
import dev.dateline.library.SampleArticles;
import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.message.Messages;
import dev.dateline.search.SortOrder;
import dev.dateline.settings.ArchiveSession;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.archive.ArchiveOpener;
import dev.dateline.ui.archive.AsOfModel;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.archive.RefreshState;
import dev.dateline.ui.article.navigation.ArticleNavigator;
import dev.dateline.ui.article.navigation.LinkFollower;
import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.dossier.DossierModel;
import dev.dateline.ui.dossier.DossierStore;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.notice.NoticeModel;
import dev.dateline.ui.fx.notice.StatusMessage;
import dev.dateline.ui.profile.NotesModel;
import dev.dateline.ui.profile.SettingsModel;
import dev.dateline.ui.profile.UserProfile;
import dev.dateline.ui.search.SearchModel;
import dev.dateline.ui.search.facet.FacetsModel;
import dev.dateline.ui.search.timeline.TimelineModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// Creates and connects the models of one window.
///
/// An archive that opens is searched, its results are counted and shown over time, and the article
/// that was read last is opened. Only the code that composes a window uses this class; everything
/// else receives the models that it needs. FX thread only.
public final class WindowModel {
    final JobRunner jobs;
    final NoticeModel notices;
    final FacetsModel facets;
    final TimelineModel timeline = new TimelineModel();
    final ObjectProperty<MiddleColumn.ListTab> listTab =
            new SimpleObjectProperty<>(MiddleColumn.ListTab.ARTICLES);
    final OpenArchive openArchive;

    private final NotesStore notesStore;
    private final Path sampleArchive;
    private final SettingsModel settingsModel;
    private final ArchiveModel archive;
    private final SearchModel search;
    private final OpenArticleModel openArticleModel;
    private final AsOfModel asOf;
    private final AtomicReference<@Nullable Archive> currentArchive = new AtomicReference<>();
    private final DossierModel dossier = new DossierModel();
    private final StatusMessage statusMessage = new StatusMessage();
    private final NotesModel notesModel;
    private final ArticleNavigator navigator;
    private final LinkFollower links;

    /// @param sampleArchive the folder into which the sample archive is copied
    public WindowModel(
            Path sampleArchive,
            ArchiveOpener opener,
            UserProfile profile,
            JobRunner jobs,
            NoticeModel notices) {
        this.sampleArchive = sampleArchive;
        notesStore = profile.notebook();
        this.notices = notices;
        this.jobs = jobs;
        settingsModel = new SettingsModel(profile, jobs, notices);
        archive =
                new ArchiveModel(
                        opener,
                        (open, changed) -> open.watch(() -> FxThread.runLater(changed)),
                        jobs,
                        notices,
                        InstantSource.system());
        openArchive = OpenArchive.ofCurrent(currentArchive::get);
        notesModel = new NotesModel(profile, jobs, notices, statusMessage::show);
        search = new SearchModel(jobs, notices);
        facets = new FacetsModel(search);
        openArticleModel = new OpenArticleModel(jobs, notices);
        navigator =
                new ArticleNavigator(
                        archive, openArticleModel, notesModel, search.textProperty()::get);
        links =
                new LinkFollower(
                        archive,
                        navigator,
                        jobs,
                        notices,
                        path -> settingsModel.get().recentArchives().contains(path.toString()));
        asOf = new AsOfModel(archive, this::closeHiddenArticle, this::searchAgain);
        archive.archiveProperty().addListener((_, before, now) -> onArchiveChanged(before, now));
        archive.statsProperty().addListener((_, _, stats) -> timeline.showAll(stats.histogram()));
        search.resultProperty().addListener((_, _, _) -> onResultChanged());
        search.queryProperty().addListener((_, _, _) -> statusMessage.clear());
        new DossierStore(dossier, notesModel, archive, jobs);
    }

    private void onResultChanged() {
        if (search.textProperty().get().isBlank()) {
            timeline.showNoMatches();
        } else {
            timeline.showMatches(search.timelineHistogramProperty().get());
        }
        archive.current()
                .ifPresent(open -> openArticleModel.highlight(open, search.textProperty().get()));
    }

    private void closeHiddenArticle(LocalDate lastDay) {
        var shown = openArticleModel.articleProperty().get();
        boolean visible =
                shown == null
                        || lastDay.equals(AsOfFilter.UNLIMITED)
                        || shown.article()
                                .article()
                                .date()
                                .day()
                                .filter(day -> !day.isAfter(lastDay))
                                .isPresent();
        if (!visible) {
            openArticleModel.close();
        }
    }

    private void searchAgain() {
        Archive open = archive.archiveProperty().get();
        if (open != null) {
            search.setArchive(
                    OpenArchive.of(open),
                    search.textProperty().get(),
                    search.orderProperty().get());
        }
    }

    private void onArchiveChanged(@Nullable Archive before, @Nullable Archive now) {
        if (before != null) {
            saveSession(before);
        }
        navigator.reset();
        currentArchive.set(now);
        if (now == null) {
            search.setArchive(OpenArchive.NONE, "", SortOrder.NEWEST);
        } else {
            restoreSession(now);
            settingsModel.update(s -> s.withOpenedArchive(now.location().toString()));
            if (!links.followPending()) {
                navigator.restoreLastRead(now);
            }
        }
    }

    /// Saves the query, the order and the tab of the open archive. To be called when the window
    /// closes.
    public void saveSession() {
        archive.current().ifPresent(this::saveSession);
    }

    private void saveSession(Archive open) {
        var session =
                new ArchiveSession(
                        open.location().toString(),
                        search.textProperty().get(),
                        search.orderProperty().get().name(),
                        listTab.get().name());
        settingsModel.update(s -> s.withSession(session));
    }

    private void restoreSession(Archive opened) {
        var queries = OpenArchive.of(opened);
        settingsModel
                .get()
                .session(opened.location().toString())
                .ifPresentOrElse(
                        session -> {
                            listTab.set(
                                    enumOrDefault(session.list(), MiddleColumn.ListTab.ARTICLES));
                            search.setArchive(
                                    queries,
                                    session.query(),
                                    enumOrDefault(session.order(), SortOrder.NEWEST));
                        },
                        () -> search.setArchive(queries, "", SortOrder.NEWEST));
    }

    private static <T extends Enum<T>> T enumOrDefault(String name, T defaultValue) {
        return Arrays.stream(defaultValue.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(defaultValue);
    }

    /// Copies the sample archive to its folder and opens it.
    public void openSample() {
        jobs.start(
                _ -> SampleArticles.unpack(sampleArchive),
                archive::open,
                cause ->
                        notices.report(
                                Messages.of("archive.sample-not-copied", sampleArchive), cause));
    }

    /// Opens the article that was read last, unless an article is open or a link's article is
    /// awaited.
    ///
    /// @return whether there is an open, awaited or last read article
    boolean openInitialArticle() {
        return links.isWaiting() || navigator.history().hasCurrent() || navigator.openLastRead();
    }

    /// Adds entries to the dossier in one step, or shows a message if it already contains them all.
    public void addToDossier(List<DossierEntry> entries) {
        if (dossier.addAll(entries) == 0 && !entries.isEmpty()) {
            statusMessage.show(Messages.of("dossier.already-added", entries.getLast().label()));
        }
    }

    /// Returns whether no archive is being opened or read and no search is running.
    public boolean isIdle() {
        return !archive.openingProperty().get()
                && !search.searchingProperty().get()
                && !(archive.refreshProperty().get() instanceof RefreshState.Running);
    }

    public NotesStore notesStore() {
        return notesStore;
    }

    public NotesModel notesModel() {
        return notesModel;
    }

    public SettingsModel settingsModel() {
        return settingsModel;
    }

    public ArchiveModel archive() {
        return archive;
    }

    public AsOfModel asOf() {
        return asOf;
    }

    public SearchModel search() {
        return search;
    }

    public OpenArticleModel openArticleModel() {
        return openArticleModel;
    }

    public ArticleNavigator navigator() {
        return navigator;
    }

    public LinkFollower links() {
        return links;
    }

    public DossierModel dossier() {
        return dossier;
    }

    public StatusMessage statusMessage() {
        return statusMessage;
    }
}
