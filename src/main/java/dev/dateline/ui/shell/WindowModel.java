package dev.dateline.ui.shell;

import dev.dateline.job.JobRunner;
import dev.dateline.library.Archive;
import dev.dateline.library.SampleArticles;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.message.Messages;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SortOrder;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.dossier.DossierModel;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.notice.NoticeModel;
import dev.dateline.ui.search.SearchModel;
import dev.dateline.ui.search.facet.FacetsModel;
import dev.dateline.ui.search.timeline.TimelineModel;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// The window's view-models and how they hang together: an archive that opens is searched, what is
/// found is counted and drawn over time, what is chosen is read.
final class WindowModel {
    private final NotesStore notebook;
    private final Path sample;
    private final NoticeModel notices;
    private final Preferences preferences;
    private final ArchiveModel archive;
    private final SearchModel search;
    private final FacetsModel facets;
    private final TimelineModel timeline = new TimelineModel();
    private final ReadingModel reading;
    private final AsOfDay asOf;
    private final JobRunner jobs;
    private final CurrentArchive currentArchive = new CurrentArchive();
    private final DossierModel dossier = new DossierModel();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final Keeping keeping;
    private final Desks desks;
    private final Route route;

    WindowModel(
            Path sample,
            ArchiveOpener opener,
            Reader reader,
            JobRunner jobs,
            NoticeModel notices,
            Preferences preferences) {
        this.sample = sample;
        notebook = reader.notebook();
        this.notices = notices;
        this.jobs = jobs;
        this.preferences = preferences;
        archive =
                new ArchiveModel(
                        opener,
                        (open, changed) -> open.watch(() -> FxThread.runLater(changed)),
                        jobs,
                        notices,
                        InstantSource.system());
        keeping = new Keeping(reader, jobs, notices, said::set);
        search = new SearchModel(jobs, notices);
        facets = new FacetsModel(search);
        desks = new Desks(preferences, search);
        reading = new ReadingModel(jobs, notices);
        route = new Route(archive, search, reading, keeping, jobs, notices);
        asOf = new AsOfDay(archive, search, reading);
        archive.archiveProperty().addListener((_, before, now) -> opened(before, now));
        archive.statsProperty().addListener((_, _, stats) -> timeline.showAll(stats.histogram()));
        search.resultProperty().addListener((_, _, _) -> answered());
        search.queryProperty().addListener((_, _, _) -> said.set(""));
        new DossierKeeping(this);
    }

    private void answered() {
        drawMatches();
        Archive open = archive.archiveProperty().get();
        if (open != null) {
            reading.highlight(open, search.textProperty().get());
        }
    }

    private void drawMatches() {
        if (search.textProperty().get().isBlank()) {
            timeline.showNoMatches();
        } else {
            timeline.showMatches(search.timelineHistogramProperty().get());
        }
    }

    /// Opens the archive that comes with Dateline, put where it can be read.
    void openSample() {
        jobs.start(
                _ -> SampleArticles.unpack(sample),
                archive::open,
                cause -> notices.report(Messages.of("archive.no-sample", sample), cause));
    }

    Keeping keeping() {
        return keeping;
    }

    private void opened(@Nullable Archive before, @Nullable Archive now) {
        if (before != null) {
            desks.keep(before);
        }
        route.leave();
        currentArchive.set(now);
        if (now == null) {
            search.show((_, _) -> SearchModel.EMPTY_PAGE, "", SortOrder.NEWEST);
        } else {
            desks.lay(now);
            preferences.change(s -> s.withOpenedArchive(now.location().toString()));
            route.enter(now);
        }
    }

    /// The window closes: keeps how it is left.
    void leave() {
        Archive open = archive.archiveProperty().get();
        if (open != null) {
            desks.keep(open);
        }
    }

    /// How each archive's window was left.
    Desks desks() {
        return desks;
    }

    /// Adds to the dossier, or says that it was there.
    void collect(DossierEntry collected) {
        collect(List.of(collected));
    }

    /// The same for several as one step.
    void collect(List<DossierEntry> collected) {
        if (dossier.addAll(collected) == 0 && !collected.isEmpty()) {
            said.set(Messages.of("dossier.there", collected.getLast().label()));
        }
    }

    /// Says what a command did.
    void say(String words) {
        said.set(words);
    }

    /// What the last command did, where nothing else on the screen shows it.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    DossierModel dossier() {
        return dossier;
    }

    /// Whether nothing is on its way: for pictures of a window that has come to rest.
    boolean isSettled() {
        return !archive.openingProperty().get()
                && !search.searchingProperty().get()
                && !(archive.refreshProperty().get() instanceof RefreshState.Running);
    }

    SearchPage result() {
        return search.resultProperty().get();
    }

    NotesStore notebook() {
        return notebook;
    }

    JobRunner jobs() {
        return jobs;
    }

    CurrentArchive currentArchive() {
        return currentArchive;
    }

    NoticeModel notices() {
        return notices;
    }

    Preferences preferences() {
        return preferences;
    }

    ArchiveModel archive() {
        return archive;
    }

    SearchModel search() {
        return search;
    }

    FacetsModel facets() {
        return facets;
    }

    /// As of which day the archive is shown.
    AsOfDay asOf() {
        return asOf;
    }

    TimelineModel timeline() {
        return timeline;
    }

    /// To the article that is read.
    Route route() {
        return route;
    }

    ReadingModel reading() {
        return reading;
    }
}
