package dev.dateline.ui.window;

import dev.dateline.job.JobRunner;
import dev.dateline.library.Archive;
import dev.dateline.library.SampleArticles;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.message.Messages;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SortOrder;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.archive.ArchiveOpener;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.archive.RefreshState;
import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.dossier.DossierModel;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.notice.NoticeModel;
import dev.dateline.ui.profile.NotesModel;
import dev.dateline.ui.profile.SettingsModel;
import dev.dateline.ui.profile.UserProfile;
import dev.dateline.ui.search.SearchModel;
import dev.dateline.ui.search.facet.FacetsModel;
import dev.dateline.ui.search.timeline.TimelineModel;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// The window's view-models and how they hang together: an archive that opens is searched, what is
/// found is counted and drawn over time, what is chosen is read.
public final class WindowModel {
    private final NotesStore notebook;
    private final Path sampleArchive;
    private final NoticeModel notices;
    private final SettingsModel settingsModel;
    private final ArchiveModel archive;
    private final SearchModel search;
    private final FacetsModel facets;
    private final TimelineModel timeline = new TimelineModel();
    private final OpenArticleModel openArticleModel;
    private final AsOfModel asOf;
    private final JobRunner jobs;
    private final AtomicReference<@Nullable Archive> currentArchive = new AtomicReference<>();
    private final OpenArchive openArchive = OpenArchive.ofCurrent(currentArchive::get);
    private final DossierModel dossier = new DossierModel();
    private final ReadOnlyStringWrapper statusMessage = new ReadOnlyStringWrapper("");
    private final NotesModel notesModel;
    private final ArchiveSessionStore archiveSessions;
    private final ArticleNavigator navigator;

    public WindowModel(
            Path sample,
            ArchiveOpener opener,
            UserProfile reader,
            JobRunner jobs,
            NoticeModel notices,
            SettingsModel preferences) {
        this.sampleArchive = sample;
        notebook = reader.notebook();
        this.notices = notices;
        this.jobs = jobs;
        this.settingsModel = preferences;
        archive =
                new ArchiveModel(
                        opener,
                        (open, changed) -> open.watch(() -> FxThread.runLater(changed)),
                        jobs,
                        notices,
                        InstantSource.system());
        notesModel = new NotesModel(reader, jobs, notices, statusMessage::set);
        search = new SearchModel(jobs, notices);
        facets = new FacetsModel(search);
        archiveSessions = new ArchiveSessionStore(preferences, search);
        openArticleModel = new OpenArticleModel(jobs, notices);
        navigator =
                new ArticleNavigator(archive, search, openArticleModel, notesModel, jobs, notices);
        asOf = new AsOfModel(archive, search, openArticleModel);
        archive.archiveProperty().addListener((_, before, now) -> onArchiveChanged(before, now));
        archive.statsProperty().addListener((_, _, stats) -> timeline.showAll(stats.histogram()));
        search.resultProperty().addListener((_, _, _) -> onResultChanged());
        search.queryProperty().addListener((_, _, _) -> statusMessage.set(""));
        new DossierStore(this);
    }

    private void onResultChanged() {
        updateTimeline();
        Archive open = archive.archiveProperty().get();
        if (open != null) {
            openArticleModel.highlight(open, search.textProperty().get());
        }
    }

    private void updateTimeline() {
        if (search.textProperty().get().isBlank()) {
            timeline.showNoMatches();
        } else {
            timeline.showMatches(search.timelineHistogramProperty().get());
        }
    }

    /// Opens the archive that comes with Dateline, put where it can be read.
    public void openSample() {
        jobs.start(
                _ -> SampleArticles.unpack(sampleArchive),
                archive::open,
                cause ->
                        notices.report(
                                Messages.of("archive.sample-not-copied", sampleArchive), cause));
    }

    public NotesModel notesModel() {
        return notesModel;
    }

    private void onArchiveChanged(@Nullable Archive before, @Nullable Archive now) {
        if (before != null) {
            archiveSessions.save(before);
        }
        navigator.reset();
        currentArchive.set(now);
        if (now == null) {
            search.show(OpenArchive.NONE, "", SortOrder.NEWEST);
        } else {
            archiveSessions.restore(now);
            settingsModel.update(s -> s.withOpenedArchive(now.location().toString()));
            navigator.openInitialArticle(now);
        }
    }

    /// The window closes: keeps how it is left.
    public void saveSession() {
        Archive open = archive.archiveProperty().get();
        if (open != null) {
            archiveSessions.save(open);
        }
    }

    /// How each archive's window was left.
    ArchiveSessionStore archiveSessions() {
        return archiveSessions;
    }

    /// Adds to the dossier, or says that it was there.
    public void addToDossier(DossierEntry collected) {
        addToDossier(List.of(collected));
    }

    /// The same for several as one step.
    void addToDossier(List<DossierEntry> collected) {
        if (dossier.addAll(collected) == 0 && !collected.isEmpty()) {
            statusMessage.set(Messages.of("dossier.already-added", collected.getLast().label()));
        }
    }

    /// Says what a command did.
    public void announce(String words) {
        statusMessage.set(words);
    }

    /// What the last command did, where nothing else on the screen shows it.
    ReadOnlyStringProperty statusMessageProperty() {
        return statusMessage.getReadOnlyProperty();
    }

    public DossierModel dossier() {
        return dossier;
    }

    /// Whether nothing is on its way: for pictures of a window that has come to rest.
    public boolean isIdle() {
        return !archive.openingProperty().get()
                && !search.searchingProperty().get()
                && !(archive.refreshProperty().get() instanceof RefreshState.Running);
    }

    public SearchPage result() {
        return search.resultProperty().get();
    }

    public NotesStore notebook() {
        return notebook;
    }

    JobRunner jobs() {
        return jobs;
    }

    OpenArchive openArchive() {
        return openArchive;
    }

    NoticeModel notices() {
        return notices;
    }

    public SettingsModel settingsModel() {
        return settingsModel;
    }

    public ArchiveModel archive() {
        return archive;
    }

    public SearchModel search() {
        return search;
    }

    FacetsModel facets() {
        return facets;
    }

    /// As of which day the archive is shown.
    public AsOfModel asOf() {
        return asOf;
    }

    TimelineModel timeline() {
        return timeline;
    }

    /// To the article that is read.
    public ArticleNavigator navigator() {
        return navigator;
    }

    public OpenArticleModel openArticleModel() {
        return openArticleModel;
    }
}
