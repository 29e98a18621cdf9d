package dev.dateline.ui.window;

import dev.dateline.article.TextSpan;
import dev.dateline.library.Archive;
import dev.dateline.library.DeepLink;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.article.ArticleActions;
import dev.dateline.ui.article.model.DisplayedNotes;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.fx.Clipboards;
import dev.dateline.ui.settings.SettingsSheet;

import java.util.List;
import java.util.function.Supplier;

/// What the reading pane asks for, done by the rest of the window.
public final class WindowArticleActions implements ArticleActions {
    private final WindowModel model;
    private final DesktopServices desktopServices;
    private final Supplier<MainWindow> mainWindow;

    /// Wired to the models and to the window's other parts, which are made when asked for.
    public WindowArticleActions(
            WindowModel model, DesktopServices desk, Supplier<MainWindow> window) {
        this.model = model;
        this.desktopServices = desk;
        this.mainWindow = window;
    }

    @Override
    public void openSpeaker(String name) {
        mainWindow.get().showSpeaker(name);
    }

    @Override
    public void collectArticle(QuotedArticle article) {
        model.addToDossier(DossierEntry.of(article));
    }

    @Override
    public void collectQuote(QuotedArticle article, int number) {
        model.addToDossier(DossierEntry.of(article, number));
    }

    @Override
    public void toggleStar(QuotedArticle article) {
        mainWindow
                .get()
                .noteEditor()
                .toggleStar(List.of(mainWindow.get().noteEditor().notedArticle(article)));
    }

    @Override
    public void editTags(QuotedArticle article) {
        mainWindow
                .get()
                .noteEditor()
                .askForTag(List.of(mainWindow.get().noteEditor().notedArticle(article)));
    }

    @Override
    public void highlight(QuotedArticle article, TextSpan span) {
        mainWindow.get().noteEditor().highlight(article, span);
    }

    @Override
    public void writeNote(QuotedArticle article, TextSpan span) {
        mainWindow.get().noteEditor().addNote(article, span);
    }

    @Override
    public void editNote(QuotedArticle article, DisplayedNotes.Note remark) {
        mainWindow.get().noteEditor().editNote(article, remark);
    }

    @Override
    public void removeNote(QuotedArticle article, DisplayedNotes.Note remark) {
        mainWindow.get().noteEditor().removeNote(article, remark);
    }

    @Override
    public void searchAroundDate(QuotedArticle article) {
        mainWindow.get().relatedSearches().showSurroundingDays(article);
    }

    @Override
    public void searchRelated(QuotedArticle article) {
        mainWindow.get().relatedSearches().showSimilar(article);
    }

    @Override
    public void correctSpeaker() {
        mainWindow.get().corrections().changeSpeaker();
    }

    @Override
    public void rejectQuotation() {
        mainWindow.get().corrections().markNotQuotation();
    }

    @Override
    public void linkSpeakers() {
        mainWindow.get().corrections().mergeSpeakers();
    }

    @Override
    public void showQuoteReuse() {
        mainWindow.get().quoteReuse().show();
    }

    @Override
    public void verifyQuotation() {
        mainWindow.get().corrections().verify();
    }

    @Override
    public void goBack() {
        model.navigator().back();
    }

    @Override
    public void goForward() {
        model.navigator().forward();
    }

    @Override
    public void nextArticle() {
        mainWindow.get().results().moveSelection(1);
    }

    @Override
    public void previousArticle() {
        mainWindow.get().results().moveSelection(-1);
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
            model.announce(Messages.of("link.copied", link));
        }
    }

    @Override
    public void copyCitation(String citation) {
        Clipboards.copy(citation);
        model.announce(Messages.of("cite.copied", citation.lines().findFirst().orElse("")));
    }

    @Override
    public void openReadingSettings() {
        SettingsSheet.open(model.settingsModel(), mainWindow.get().overlay());
    }

    @Override
    public void showInFolder(String path) {
        Archive open = model.archive().archiveProperty().get();
        if (open != null) {
            desktopServices.showFile(open.location().resolve(path));
        }
    }
}
