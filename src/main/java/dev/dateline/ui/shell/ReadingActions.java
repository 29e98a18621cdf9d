package dev.dateline.ui.shell;

import dev.dateline.article.TextSpan;
import dev.dateline.library.Archive;
import dev.dateline.library.DeepLink;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.article.ArticleActions;
import dev.dateline.ui.article.model.DisplayedNotes;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.fx.Clipboards;

import java.util.List;
import java.util.function.Supplier;

/// What the reading pane asks for, done by the rest of the window.
final class ReadingActions implements ArticleActions {
    private final WindowModel model;
    private final Desk desk;
    private final Supplier<MainWindow> window;

    /// Wired to the models and to the window's other parts, which are made when asked for.
    ReadingActions(WindowModel model, Desk desk, Supplier<MainWindow> window) {
        this.model = model;
        this.desk = desk;
        this.window = window;
    }

    @Override
    public void openSpeaker(String name) {
        window.get().showSpeaker(name);
    }

    @Override
    public void collectArticle(QuotedArticle article) {
        model.collect(DossierEntry.of(article));
    }

    @Override
    public void collectQuote(QuotedArticle article, int number) {
        model.collect(DossierEntry.of(article, number));
    }

    @Override
    public void toggleStar(QuotedArticle article) {
        window.get().notes().star(List.of(window.get().notes().noted(article)));
    }

    @Override
    public void editTags(QuotedArticle article) {
        window.get().notes().tag(List.of(window.get().notes().noted(article)));
    }

    @Override
    public void highlight(QuotedArticle article, TextSpan span) {
        window.get().notes().highlight(article, span);
    }

    @Override
    public void writeNote(QuotedArticle article, TextSpan span) {
        window.get().notes().remark(article, span);
    }

    @Override
    public void editNote(QuotedArticle article, DisplayedNotes.Note remark) {
        window.get().notes().edit(article, remark);
    }

    @Override
    public void removeNote(QuotedArticle article, DisplayedNotes.Note remark) {
        window.get().notes().remove(article, remark);
    }

    @Override
    public void searchAroundDate(QuotedArticle article) {
        window.get().elsewhere().around(article);
    }

    @Override
    public void searchRelated(QuotedArticle article) {
        window.get().elsewhere().related(article);
    }

    @Override
    public void correctSpeaker() {
        window.get().correcting().otherSpeaker();
    }

    @Override
    public void rejectQuotation() {
        window.get().correcting().notAQuotation();
    }

    @Override
    public void linkSpeakers() {
        window.get().correcting().samePerson();
    }

    @Override
    public void showQuoteReuse() {
        window.get().tracing().trace();
    }

    @Override
    public void verifyQuotation() {
        window.get().correcting().verify();
    }

    @Override
    public void goBack() {
        model.route().back();
    }

    @Override
    public void goForward() {
        model.route().forward();
    }

    @Override
    public void nextArticle() {
        window.get().results().moveSelection(1);
    }

    @Override
    public void previousArticle() {
        window.get().results().moveSelection(-1);
    }

    @Override
    public void copyLink(QuotedArticle article, int quote) {
        Archive open = model.archive().archiveProperty().get();
        if (open != null) {
            var link =
                    new DeepLink(
                            open.location(),
                            article.article().path(),
                            article.article().id(),
                            quote);
            Clipboards.copy(link.toString());
            model.say(Messages.of("link.copied", link));
        }
    }

    @Override
    public void copyCitation(String citation) {
        Clipboards.copy(citation);
        model.say(Messages.of("cite.copied", citation.lines().findFirst().orElse("")));
    }

    @Override
    public void openReadingSettings() {
        SettingsSheet.open(model.preferences(), window.get().overlay());
    }

    @Override
    public void showInFolder(String path) {
        Archive open = model.archive().archiveProperty().get();
        if (open != null) {
            desk.showFile(open.location().resolve(path));
        }
    }
}
