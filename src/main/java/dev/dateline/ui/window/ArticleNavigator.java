package dev.dateline.ui.window;

import dev.dateline.job.JobRunner;
import dev.dateline.library.Archive;
import dev.dateline.library.DeepLink;
import dev.dateline.message.Messages;
import dev.dateline.notes.NotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.archive.RefreshState;
import dev.dateline.ui.article.navigation.ArticleAnchor;
import dev.dateline.ui.article.navigation.LinkTarget;
import dev.dateline.ui.article.navigation.NavigationHistory;
import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.fx.notice.NoticeModel;
import dev.dateline.ui.profile.NotesModel;
import dev.dateline.ui.search.SearchModel;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Leads to the article that is read: one that was found, was left last, is linked to, or was read
/// before.
public final class ArticleNavigator {
    private final ArchiveModel archive;
    private final SearchModel search;
    private final OpenArticleModel openArticleModel;
    private final NotesModel notesModel;
    private final JobRunner jobs;
    private final NoticeModel notices;
    private final NavigationHistory history = new NavigationHistory();

    /// What is to be followed in an archive that is being opened, or once it has been read.
    private @Nullable DeepLink pendingLink;

    ArticleNavigator(
            ArchiveModel archive,
            SearchModel search,
            OpenArticleModel reading,
            NotesModel keeping,
            JobRunner jobs,
            NoticeModel notices) {
        this.archive = archive;
        this.search = search;
        this.openArticleModel = reading;
        this.notesModel = keeping;
        this.jobs = jobs;
        this.notices = notices;
        archive.statsProperty().addListener((_, _, _) -> retryLink());
        archive.refreshProperty().addListener((_, _, now) -> onRefreshState(now));
    }

    private void onRefreshState(RefreshState now) {
        if (!(now instanceof RefreshState.Running)) {
            retryLink();
        }
    }

    private void retryLink() {
        if (hasPendingLink()) {
            resolveLink();
        }
    }

    /// Whether a link waits for its article to be read into the archive that is open.
    boolean hasPendingLink() {
        Archive open = archive.archiveProperty().get();
        return open != null && pendingLink != null && pendingLink.archive().equals(open.location());
    }

    NavigationHistory history() {
        return history;
    }

    /// Nothing is read any more, nor can be gone back to.
    void reset() {
        openArticleModel.close();
        history.clear();
    }

    /// To where an archive that opens is to be read: what a link waits for, or what was left last.
    void openInitialArticle(Archive opened) {
        if (pendingLink == null) {
            restoreLastRead(opened);
        } else {
            resolveLink();
        }
    }

    /// Reads an article that was found.
    void openArticle(Hit hit) {
        openArticle(hit.path(), OpenArticleModel.NO_QUOTE);
    }

    /// Reads an article at one of its quotations.
    public void openArticle(String path, int quote) {
        openArticle(path, ArticleAnchor.ofQuote(quote));
    }

    /// Reads an article from somewhere on.
    void openArticle(String path, ArticleAnchor spot) {
        Archive open = archive.archiveProperty().get();
        if (open != null) {
            pendingLink = null;
            notices.withdraw(Messages.of("link.waiting"));
            history.visit(path);
            openArticleModel.open(open, path, search.textProperty().get(), spot);
        }
    }

    /// Reads the article of this archive that was left last; answers whether there is one.
    boolean openLastRead() {
        Archive open = archive.archiveProperty().get();
        var last =
                open == null
                        ? Optional.<NotedArticle>empty()
                        : notesModel.notes().lastRead(open.location().toString());
        last.ifPresent(noted -> openArticle(noted.path(), OpenArticleModel.NO_QUOTE));
        return last.isPresent();
    }

    /// As soon as an archive opens, before it has been searched. The index may be young and not
    /// have the article yet: then it is asked for again once something has been found.
    private void restoreLastRead(Archive open) {
        Optional<NotedArticle> last = notesModel.notes().lastRead(open.location().toString());
        last.map(NotedArticle::path)
                .ifPresent(path -> {
                    history.visit(path);
                    openArticleModel.restore(
                            open, path, search.textProperty().get(), history::clear);
                });
    }

    /// Reads what a link leads to, in its archive, which is opened if need be.
    public void followLink(DeepLink link) {
        pendingLink = link;
        Archive open = archive.archiveProperty().get();
        if (open != null && open.location().equals(link.archive())) {
            resolveLink();
        } else {
            archive.open(link.archive());
        }
    }

    private void resolveLink() {
        DeepLink link = pendingLink;
        Archive open = archive.archiveProperty().get();
        pendingLink = null;
        if (link != null && open != null) {
            resolveLink(link, open, false);
        }
    }

    /// @param again it was looked for before and its archive is not being read
    private void resolveLink(DeepLink link, Archive open, boolean again) {
        jobs.<LinkTarget>start(
                _ -> LinkTarget.resolve(open, link),
                target -> {
                    if (target.found() || again) {
                        openArticle(target.path(), target.quoteIndex());
                        target.message().ifPresent(notices::showInfo);
                    } else if (archive.refreshProperty().get() instanceof RefreshState.Running) {
                        pendingLink = link;
                        notices.showInfo(Messages.of("link.waiting"));
                    } else {
                        resolveLink(link, open, true); // it may have been read since
                    }
                },
                cause -> notices.report(Messages.of("reading.failed", link.article()), cause));
    }

    /// Reads the article that was read before, as long as there is one.
    void back() {
        history.back().ifPresent(this::reopen);
    }

    /// Reads the article that one came back from.
    void forward() {
        history.forward().ifPresent(this::reopen);
    }

    private void reopen(String path) {
        Archive open = archive.archiveProperty().get();
        if (open != null) {
            openArticleModel.open(open, path, search.textProperty().get(), new ArticleAnchor.Top());
        }
    }

    /// Shows anew what is quoted, as it may have been corrected.
    void reload() {
        var now = openArticleModel.articleProperty().get();
        if (now != null) {
            reopen(now.article().article().path());
        }
    }
}
