package dev.dateline.ui.window;

import dev.dateline.article.TextSpan;
import dev.dateline.library.DeepLink;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.article.ArticleActions;
import dev.dateline.ui.article.model.DisplayedNotes;
import dev.dateline.ui.article.navigation.ArticleNavigator;
import dev.dateline.ui.command.QuoteTarget;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.fx.Clipboards;
import dev.dateline.ui.fx.DesktopServices;
import dev.dateline.ui.fx.notice.StatusMessage;
import dev.dateline.ui.notes.NoteEditor;
import dev.dateline.ui.quotes.CorrectionCommands;
import dev.dateline.ui.quotes.reuse.QuoteReuseCommand;
import dev.dateline.ui.search.RelatedSearches;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Carries out the actions of the reading pane that involve other components of the window.
public final class WindowArticleActions implements ArticleActions {
    private final ArchiveModel archive;
    private final ArticleNavigator navigator;
    private final DesktopServices desktop;
    private final Supplier<Services> services;

    /// The components of a window that carry out the actions.
    ///
    /// @param quoteTarget returns the quotation that a command applies to
    /// @param collect adds entries to the dossier
    /// @param showVerification shows a verification result at its quotation
    /// @param showSpeaker shows the view of a speaker
    /// @param moveSelection moves the selection of the result list by some rows
    public record Services(
            NoteEditor noteEditor,
            CorrectionCommands corrections,
            QuoteReuseCommand quoteReuse,
            RelatedSearches relatedSearches,
            Supplier<Optional<QuoteTarget>> quoteTarget,
            StatusMessage status,
            Consumer<List<DossierEntry>> collect,
            BiConsumer<QuoteTarget, String> showVerification,
            Consumer<String> showSpeaker,
            IntConsumer moveSelection,
            Runnable openSettings) {}

    /// @param services returns the other components, which the first call creates
    public WindowArticleActions(
            ArchiveModel archive,
            ArticleNavigator navigator,
            DesktopServices desktop,
            Supplier<Services> services) {
        this.archive = archive;
        this.navigator = navigator;
        this.desktop = desktop;
        this.services = services;
    }

    @Override
    public void openSpeaker(String name) {
        services.get().showSpeaker().accept(name);
    }

    @Override
    public void collectArticle(QuotedArticle article) {
        services.get().collect().accept(List.of(DossierEntry.of(article)));
    }

    @Override
    public void collectQuote(QuotedArticle article, int number) {
        services.get().collect().accept(List.of(DossierEntry.of(article, number)));
    }

    @Override
    public void toggleStar(QuotedArticle article) {
        NoteEditor editor = services.get().noteEditor();
        editor.toggleStar(List.of(editor.notedArticle(article)));
    }

    @Override
    public void editTags(QuotedArticle article) {
        NoteEditor editor = services.get().noteEditor();
        editor.askForTag(List.of(editor.notedArticle(article)));
    }

    @Override
    public void highlight(QuotedArticle article, TextSpan span) {
        services.get().noteEditor().highlight(article, span);
    }

    @Override
    public void writeNote(QuotedArticle article, TextSpan span) {
        services.get().noteEditor().addNote(article, span);
    }

    @Override
    public void editNote(QuotedArticle article, DisplayedNotes.Note note) {
        services.get().noteEditor().editNote(article, note.key(), note.span(), note.text());
    }

    @Override
    public void removeNote(QuotedArticle article, DisplayedNotes.Note note) {
        services.get().noteEditor().removeNote(article, note.key(), note.span(), note.text());
    }

    @Override
    public void searchAroundDate(QuotedArticle article) {
        services.get().relatedSearches().showSurroundingDays(article);
    }

    @Override
    public void searchRelated(QuotedArticle article) {
        services.get().relatedSearches().showSimilar(article);
    }

    @Override
    public void correctSpeaker() {
        services.get().corrections().changeSpeaker(services.get().quoteTarget().get());
    }

    @Override
    public void rejectQuotation() {
        services.get().corrections().markNotQuotation(services.get().quoteTarget().get());
    }

    @Override
    public void linkSpeakers() {
        services.get().corrections().mergeSpeakers(services.get().quoteTarget().get());
    }

    @Override
    public void showQuoteReuse() {
        services.get().quoteReuse().show(services.get().quoteTarget().get());
    }

    @Override
    public void verifyQuotation() {
        services.get()
                .corrections()
                .verify(services.get().quoteTarget().get(), services.get().showVerification());
    }

    @Override
    public void goBack() {
        navigator.back();
    }

    @Override
    public void goForward() {
        navigator.forward();
    }

    @Override
    public void nextArticle() {
        services.get().moveSelection().accept(1);
    }

    @Override
    public void previousArticle() {
        services.get().moveSelection().accept(-1);
    }

    @Override
    public void copyLink(QuotedArticle article, int quote) {
        archive.current()
                .map(open ->
                        new DeepLink(
                                open.location(),
                                article.article().path(),
                                article.article().id(),
                                quote))
                .ifPresent(link -> {
                    Clipboards.copy(link.toString());
                    services.get().status().show(Messages.of("link.copied", link));
                });
    }

    @Override
    public void copyCitation(String citation) {
        Clipboards.copy(citation);
        String firstLine = citation.lines().findFirst().orElse("");
        services.get().status().show(Messages.of("cite.copied", firstLine));
    }

    @Override
    public void openReadingSettings() {
        services.get().openSettings().run();
    }

    @Override
    public void showInFolder(String path) {
        archive.current().ifPresent(open -> desktop.showFile(open.file(path)));
    }
}
