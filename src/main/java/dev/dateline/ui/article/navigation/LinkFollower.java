package dev.dateline.ui.article.navigation;

import dev.dateline.article.ArticleId;
import dev.dateline.job.JobRunner;
import dev.dateline.library.Archive;
import dev.dateline.library.DeepLink;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.archive.RefreshState;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.notice.NoticeModel;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Opens the article that a deep link points to.
///
/// A link waits while its archive opens, and while a refresh may still add its article. Opening
/// another article cancels it. FX thread only.
public final class LinkFollower {
    private final ArchiveModel archive;
    private final ArticleNavigator navigator;
    private final JobRunner jobs;
    private final NoticeModel notices;
    private final Predicate<Path> isRecent;
    private @Nullable DeepLink pendingLink;

    /// @param isRecent tells, without I/O, whether an archive was opened recently
    public LinkFollower(
            ArchiveModel archive,
            ArticleNavigator navigator,
            JobRunner jobs,
            NoticeModel notices,
            Predicate<Path> isRecent) {
        this.isRecent = isRecent;
        this.archive = archive;
        this.navigator = navigator;
        this.jobs = jobs;
        this.notices = notices;
        navigator.setBeforeOpen(this::cancel);
        archive.statsProperty().addListener((_, _, _) -> retry());
        archive.refreshProperty().addListener((_, _, state) -> onRefreshState(state));
    }

    /// Opens the article of a link, and its archive if another one is open.
    ///
    /// A link may come from a web page, and opening an archive reads and indexes all its files. So
    /// the user is asked before an archive is opened for the first time.
    public void follow(DeepLink link) {
        pendingLink = link;
        if (isWaiting()) {
            resolvePending();
        } else if (isRecent.test(link.archive())) {
            archive.open(link.archive());
        } else {
            jobs.<Boolean>start(
                    _ -> archive.isKnown(link.archive()),
                    known -> openOrAsk(link, known),
                    cause -> notices.report(Messages.of("reading.failed", link.article()), cause));
        }
    }

    private void openOrAsk(DeepLink link, boolean known) {
        if (!link.equals(pendingLink)) {
            return; // another article was opened meanwhile
        }
        if (known) {
            archive.open(link.archive());
            return;
        }
        pendingLink = null;
        notices.showInfo(
                Messages.of("link.ask", link.archive()),
                new Action(
                        Messages.of("link.open"),
                        () -> {
                            pendingLink = link;
                            archive.open(link.archive());
                        }));
    }

    /// Opens the article of the pending link, if there is one, after its archive has been opened.
    ///
    /// @return whether there was one
    public boolean followPending() {
        if (pendingLink == null) {
            return false;
        }
        resolvePending();
        return true;
    }

    /// Returns whether a link waits for its article to be added to the open archive.
    public boolean isWaiting() {
        DeepLink link = pendingLink;
        return link != null
                && archive.current().map(Archive::location).equals(Optional.of(link.archive()));
    }

    private void cancel() {
        pendingLink = null;
        notices.withdraw(Messages.of("link.waiting"));
    }

    private void onRefreshState(RefreshState state) {
        if (!(state instanceof RefreshState.Running)) {
            retry();
        }
    }

    private void retry() {
        if (isWaiting()) {
            resolvePending();
        }
    }

    private void resolvePending() {
        DeepLink link = pendingLink;
        pendingLink = null;
        if (link != null) {
            archive.current().ifPresent(open -> resolve(link, open, false));
        }
    }

    /// @param lastTry whether the article was looked for before and no refresh is running
    private void resolve(DeepLink link, Archive open, boolean lastTry) {
        jobs.<Target>start(
                _ -> Target.find(open, link),
                target -> {
                    if (target.found() || lastTry) {
                        navigator.openArticle(target.path(), target.quoteIndex());
                        target.message().ifPresent(notices::showInfo);
                    } else if (archive.refreshProperty().get() instanceof RefreshState.Running) {
                        pendingLink = link;
                        notices.showInfo(Messages.of("link.waiting"));
                    } else {
                        resolve(link, open, true); // a refresh may have added it meanwhile
                    }
                },
                cause -> notices.report(Messages.of("reading.failed", link.article()), cause));
    }

    /// The article that a link leads to: the article with the linked content or at the linked path.
    ///
    /// @param quoteIndex a quotation, or [OpenArticleModel#NO_QUOTE]
    /// @param message says that the article was moved or changed
    private record Target(String path, int quoteIndex, Optional<String> message, boolean found) {
        /// Finds the article of a link in an archive, by path or by content. Does I/O.
        static Target find(Archive archive, DeepLink link) throws IOException {
            Optional<ArticleId> atPath =
                    archive.article(link.article()).map(QuotedArticle::article).map(a -> a.id());
            if (atPath.equals(Optional.of(link.id()))) {
                return new Target(link.article(), link.quoteIndex(), Optional.empty(), true);
            }
            List<String> moved = archive.paths(link.id());
            if (!moved.isEmpty()) {
                String path = moved.getFirst();
                String message = Messages.of("link.moved", path);
                return new Target(path, link.quoteIndex(), Optional.of(message), true);
            }
            return atPath.isEmpty()
                    ? new Target(link.article(), OpenArticleModel.NO_QUOTE, Optional.empty(), false)
                    : new Target(
                            link.article(),
                            OpenArticleModel.NO_QUOTE,
                            Optional.of(Messages.of("link.changed")),
                            true);
        }
    }
}
