package dev.dateline.ui.shell;

import dev.dateline.job.JobRunner;
import dev.dateline.library.Archive;
import dev.dateline.library.DeepLink;
import dev.dateline.message.Messages;
import dev.dateline.notes.NotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.ui.fx.notice.NoticeModel;
import dev.dateline.ui.search.SearchModel;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Leads to the article that is read: one that was found, was left last, is linked to, or was read
/// before.
final class Route {
    private final ArchiveModel archive;
    private final SearchModel search;
    private final ReadingModel reading;
    private final Keeping keeping;
    private final JobRunner jobs;
    private final NoticeModel notices;
    private final ReadingHistory history = new ReadingHistory();

    /// What is to be followed in an archive that is being opened, or once it has been read.
    private @Nullable DeepLink linked;

    Route(
            ArchiveModel archive,
            SearchModel search,
            ReadingModel reading,
            Keeping keeping,
            JobRunner jobs,
            NoticeModel notices) {
        this.archive = archive;
        this.search = search;
        this.reading = reading;
        this.keeping = keeping;
        this.jobs = jobs;
        this.notices = notices;
        archive.statsProperty().addListener((_, _, _) -> lookAgain());
        archive.refreshProperty().addListener((_, _, now) -> ended(now));
    }

    private void ended(RefreshState now) {
        if (!(now instanceof RefreshState.Running)) {
            lookAgain();
        }
    }

    private void lookAgain() {
        if (isLinked()) {
            follow();
        }
    }

    /// Whether a link waits for its article to be read into the archive that is open.
    boolean isLinked() {
        Archive open = archive.archiveProperty().get();
        return open != null && linked != null && linked.archive().equals(open.location());
    }

    ReadingHistory history() {
        return history;
    }

    /// Nothing is read any more, nor can be gone back to.
    void leave() {
        reading.close();
        history.clear();
    }

    /// To where an archive that opens is to be read: what a link waits for, or what was left last.
    void enter(Archive opened) {
        if (linked == null) {
            readOnAtOnce(opened);
        } else {
            follow();
        }
    }

    /// Reads an article that was found.
    void read(Hit hit) {
        read(hit.path(), ReadingModel.TOP);
    }

    /// Reads an article at one of its quotations.
    void read(String path, int quote) {
        read(path, Spot.ofQuote(quote));
    }

    /// Reads an article from somewhere on.
    void read(String path, Spot spot) {
        Archive open = archive.archiveProperty().get();
        if (open != null) {
            linked = null;
            notices.withdraw(Messages.of("link.waiting"));
            history.visit(path);
            reading.open(open, path, search.textProperty().get(), spot);
        }
    }

    /// Reads the article of this archive that was left last; answers whether there is one.
    boolean readOn() {
        Archive open = archive.archiveProperty().get();
        var last =
                open == null
                        ? Optional.<NotedArticle>empty()
                        : keeping.notes().lastRead(open.location().toString());
        last.ifPresent(noted -> read(noted.path(), ReadingModel.TOP));
        return last.isPresent();
    }

    /// As soon as an archive opens, before it has been searched. The index may be young and not
    /// have the article yet: then it is asked for again once something has been found.
    private void readOnAtOnce(Archive open) {
        Optional<NotedArticle> last = keeping.notes().lastRead(open.location().toString());
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
        if (open != null && open.location().equals(link.archive())) {
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
            follow(link, open, false);
        }
    }

    /// @param again it was looked for before and its archive is not being read
    private void follow(DeepLink link, Archive open, boolean again) {
        jobs.<LinkTarget>start(
                _ -> LinkTarget.find(open, link),
                target -> {
                    if (target.isThere() || again) {
                        read(target.path(), target.quote());
                        target.remark().ifPresent(notices::showInfo);
                    } else if (archive.refreshProperty().get() instanceof RefreshState.Running) {
                        linked = link;
                        notices.showInfo(Messages.of("link.waiting"));
                    } else {
                        follow(link, open, true); // it may have been read since
                    }
                },
                cause -> notices.report(Messages.of("reading.failed", link.article()), cause));
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
            reading.open(open, path, search.textProperty().get(), new Spot.Top());
        }
    }

    /// Shows anew what is quoted, as it may have been corrected.
    void reload() {
        var now = reading.readingProperty().get();
        if (now != null) {
            readAgain(now.article().article().path());
        }
    }
}
