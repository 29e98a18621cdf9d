package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.library.DeepLink;
import dev.dateline.library.Notebook;
import dev.dateline.library.SampleArticles;
import dev.dateline.message.Messages;
import dev.dateline.notes.NotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.search.Order;
import dev.dateline.search.SearchPage;
import dev.dateline.ui.dossier.Collected;
import dev.dateline.ui.dossier.DossierModel;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.Notices;
import dev.dateline.ui.search.FacetsModel;
import dev.dateline.ui.search.SearchModel;
import dev.dateline.ui.search.TimelineModel;
import dev.dateline.work.JobRunner;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The window's view-models and how they hang together: an archive that opens is searched, what is
/// found is counted and drawn over time, what is chosen is read.
final class WindowModel {
    private final Notebook notebook;
    private final Path sample;
    private final Notices notices;
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
    private @Nullable DeepLink linked;
    private final ReadingHistory history = new ReadingHistory();

    WindowModel(
            Path sample,
            ArchiveOpener opener,
            Reader reader,
            JobRunner jobs,
            Notices notices,
            Preferences preferences) {
        this.sample = sample;
        notebook = reader.notebook();
        this.notices = notices;
        this.jobs = jobs;
        this.preferences = preferences;
        archive =
                new ArchiveModel(
                        opener,
                        (open, changed) -> open.watch(() -> FxThread.later(changed)),
                        jobs,
                        notices,
                        InstantSource.system());
        keeping = new Keeping(reader, jobs, notices, said::set);
        search = new SearchModel(jobs, notices);
        facets = new FacetsModel(search);
        desks = new Desks(preferences, search);
        reading = new ReadingModel(jobs, notices);
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
            timeline.showMatches(search.overTimeProperty().get());
        }
    }

    /// Opens the archive that comes with Dateline, put where it can be read.
    void openSample() {
        jobs.start(
                _ -> SampleArticles.unpack(sample),
                archive::open,
                cause -> notices.report(Messages.of("archive.no-sample", sample), cause));
    }

    /// Reads an article that was found.
    void read(Hit hit) {
        read(hit.path(), ReadingModel.TOP);
    }

    /// Reads an article at one of its quotations.
    void read(String path, int quote) {
        Archive open = archive.archiveProperty().get();
        if (open != null) {
            history.visit(path);
            reading.open(open, path, search.textProperty().get(), quote);
        }
    }

    /// Reads the article of this archive that was left last; answers whether there is one.
    boolean readOn() {
        Archive open = archive.archiveProperty().get();
        var last =
                open == null
                        ? Optional.<NotedArticle>empty()
                        : keeping.notes().lastRead(open.place().toString());
        last.ifPresent(noted -> read(noted.path(), ReadingModel.TOP));
        return last.isPresent();
    }

    /// As soon as an archive opens, before it has been searched. The index may be young and not
    /// have the article yet: then it is asked for again once something has been found.
    private void readOnAtOnce(Archive open) {
        Optional<NotedArticle> last = keeping.notes().lastRead(open.place().toString());
        last.map(NotedArticle::path)
                .ifPresent(path -> {
                    history.visit(path);
                    reading.openAgain(open, path, search.textProperty().get(), history::clear);
                });
    }

    /// Reads what a link leads to, in its archive, which is opened if need be.
    void open(DeepLink link) {
        linked = link;
        Archive open = archive.archiveProperty().get();
        if (open != null && open.place().equals(link.archive())) {
            follow();
        } else {
            archive.open(link.archive());
        }
    }

    private void follow() {
        DeepLink link = linked;
        Archive open = archive.archiveProperty().get();
        linked = null;
        if (link != null && open != null) {
            jobs.<LinkTarget>start(
                    _ -> LinkTarget.find(open, link),
                    this::follow,
                    cause -> notices.report(Messages.of("reading.failed", link.article()), cause));
        }
    }

    private void follow(LinkTarget target) {
        read(target.path(), target.quote());
        target.remark().ifPresent(notices::tell);
    }

    /// Reads the article that was read before, as long as there is one.
    void back() {
        history.back().ifPresent(this::readAgain);
    }

    /// Reads the article that one came back from.
    void forward() {
        history.forward().ifPresent(this::readAgain);
    }

    private void readAgain(String path) {
        Archive open = archive.archiveProperty().get();
        if (open != null) {
            reading.open(open, path, search.textProperty().get(), ReadingModel.TOP);
        }
    }

    Keeping keeping() {
        return keeping;
    }

    ReadingHistory history() {
        return history;
    }

    private void opened(@Nullable Archive before, @Nullable Archive now) {
        if (before != null) {
            desks.keep(before);
        }
        reading.close();
        history.clear();
        currentArchive.set(now);
        if (now == null) {
            search.show((_, _) -> SearchModel.NOTHING, "", Order.NEWEST);
        } else {
            desks.lay(now);
            preferences.change(s -> s.opened(now.place().toString()));
            if (linked == null) {
                readOnAtOnce(now);
            } else {
                follow();
            }
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
    void collect(Collected collected) {
        collect(List.of(collected));
    }

    /// The same for several as one step.
    void collect(List<Collected> collected) {
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

    /// Shows anew what is quoted, as it may have been corrected.
    void reloadQuotes() {
        Archive open = archive.archiveProperty().get();
        var now = reading.readingProperty().get();
        if (open != null && now != null) {
            String path = now.article().article().path();
            reading.open(open, path, search.textProperty().get(), ReadingModel.TOP);
        }
        search.refresh();
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

    Notebook notebook() {
        return notebook;
    }

    JobRunner jobs() {
        return jobs;
    }

    CurrentArchive currentArchive() {
        return currentArchive;
    }

    Notices notices() {
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

    ReadingModel reading() {
        return reading;
    }
}
