package dev.dateline.ui.window;

import static dev.dateline.ui.article.model.CitationStyle.BIBTEX;
import static dev.dateline.ui.article.model.CitationStyle.MARKDOWN;
import static dev.dateline.ui.article.model.CitationStyle.PLAIN;

import dev.dateline.article.TextSpan;
import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.message.Messages;
import dev.dateline.notes.NotedArticle;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;
import dev.dateline.ui.archive.ArticleLoader;
import dev.dateline.ui.article.ArticleActions;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.article.model.CitationStyle;
import dev.dateline.ui.command.Command;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.notes.NoteEditor;
import dev.dateline.ui.profile.NotesModel;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Creates the commands that apply to the [CommandTarget]: notes, corrections, citations and the
/// dossier. FX thread only; articles are loaded in jobs.
final class ItemCommands {
    /// Maximum number of articles that one command applies to. Loading more articles would take
    /// seconds.
    private static final int MAX_ARTICLES = 5_000;

    private final CommandTargetResolver targets;
    private final WindowArticleActions.Services services;
    private final ArticleLoader articleLoader;
    private final ArticleActions actions;
    private final ArticlePane articlePane;

    /// @param actions are applied to the articles of list rows and to the article in the reading
    ///   pane
    ItemCommands(
            CommandTargetResolver targets,
            WindowArticleActions.Services services,
            ArticleLoader articleLoader,
            ArticleActions actions,
            ArticlePane articlePane) {
        this.targets = targets;
        this.services = services;
        this.articleLoader = articleLoader;
        this.actions = actions;
        this.articlePane = articlePane;
    }

    Command openSpeaker() {
        return onRow("command.speaker", this::showSpeaker, "P");
    }

    Command showQuoteReuse() {
        return onRow("command.quote-reuse", actions::showQuoteReuse, "q");
    }

    /// Returns the commands for stars, tags, notes, highlights, saved searches and undo.
    ///
    /// @param query returns the query that can be saved
    List<Command> notes(NotesModel notesModel, Supplier<String> query) {
        NoteEditor editor = services.noteEditor();
        return List.of(
                onRow("command.star", this::toggleStar, "s"),
                onRow("command.tag", this::askForTag, "t"),
                onRow("command.toggle-read", this::toggleRead, "u"),
                onRow("command.note", this::addNote, "n"),
                Command.of("command.highlight", articlePane::highlightPassage, "h"),
                Command.of(
                        "command.save-search", () -> editor.saveSearch(query.get()), "Shortcut+D"),
                Command.of("command.undo", notesModel::undo, "Shortcut+Z"),
                Command.of("command.redo", notesModel::redo, "Shortcut+Shift+Z"));
    }

    List<Command> corrections(Runnable showReview) {
        return List.of(
                onRow("command.not-quotation", actions::rejectQuotation, "x"),
                onRow("command.other-speaker", actions::correctSpeaker, "o"),
                onRow("command.same-person", actions::linkSpeakers, "p"),
                onRow("command.verify", actions::verifyQuotation, "v"),
                Command.of("command.review", showReview, "Shortcut+Shift+R"));
    }

    List<Command> dossier(Runnable export) {
        return List.of(
                onRow("command.collect", this::collect, "e"),
                onRow("command.collect-quote", this::collectQuote, "E"),
                Command.of("command.export", export, "Shortcut+E"),
                onRow("command.cite", () -> cite(PLAIN), "Shortcut+Shift+C"),
                onRow("command.cite-markdown", () -> cite(MARKDOWN)),
                onRow("command.cite-bibtex", () -> cite(BIBTEX)),
                onRow("command.link", this::copyLink, "Shortcut+Shift+L"));
    }

    /// Returns a command that applies to the selected row. It does nothing on a heading, and in
    /// particular does not apply to the open article.
    private Command onRow(String id, Runnable action, String... keys) {
        return Command.of(
                id,
                () -> {
                    if (targets.isHeadingSelected()) {
                        services.status().show(Messages.of("statements.heading"));
                    } else {
                        action.run();
                    }
                },
                keys);
    }

    private void toggleStar() {
        withArticles(services.noteEditor()::toggleStar, articlePane::toggleStar);
    }

    private void askForTag() {
        withArticles(services.noteEditor()::askForTag, articlePane::editTags);
    }

    private void toggleRead() {
        NoteEditor editor = services.noteEditor();
        withArticles(
                editor::toggleRead,
                () ->
                        targets.openArticle()
                                .map(editor::notedArticle)
                                .map(List::of)
                                .ifPresent(editor::toggleRead));
    }

    private void withArticles(Consumer<List<NotedArticle>> action, Runnable onOpenArticle) {
        NoteEditor editor = services.noteEditor();
        switch (targets.resolve()) {
            case CommandTarget.Statement(var article, _) ->
                    action.accept(List.of(editor.notedArticle(article.id(), article.path())));
            case CommandTarget.DossierItem(var entry) ->
                    articleLoader.load(
                            entry.item(),
                            article -> action.accept(List.of(editor.notedArticle(article))));
            case CommandTarget.Articles(var count, var loader) when isAllowed(count) ->
                    loader.accept(hits ->
                            action.accept(
                                    hits.stream()
                                            .map(hit -> editor.notedArticle(hit.id(), hit.path()))
                                            .toList()));
            case CommandTarget.Articles _ -> {}
            case CommandTarget.None _ -> onOpenArticle.run();
        }
    }

    private boolean isAllowed(int count) {
        if (count > MAX_ARTICLES) {
            services.status().show(Messages.of("notes.too-many-articles", count, MAX_ARTICLES));
        }
        return count <= MAX_ARTICLES;
    }

    private void collect() {
        CommandTarget target = targets.resolve();
        switch (target) {
            case CommandTarget.Statement(var article, _) ->
                    collect(
                            target.dossierEntry()
                                    .orElseGet(() ->
                                            DossierEntry.ofArticle(
                                                    article.path(),
                                                    article.headline(),
                                                    article.date(),
                                                    article.source())));
            case CommandTarget.DossierItem(var entry) -> collect(entry);
            case CommandTarget.Articles(var count, var loader) when isAllowed(count) ->
                    loader.accept(hits ->
                            services.collect()
                                    .accept(hits.stream().map(DossierEntry::of).toList()));
            case CommandTarget.Articles _ -> {}
            case CommandTarget.None _ -> articlePane.collectArticle();
        }
    }

    private void collectQuote() {
        targets.resolve().dossierEntry().ifPresentOrElse(this::collect, articlePane::collectQuote);
    }

    private void collect(DossierEntry entry) {
        services.collect().accept(List.of(entry));
    }

    private void cite(CitationStyle style) {
        withItem(
                (article, item) ->
                        actions.copyCitation(
                                switch (item) {
                                    case Item.ArticleItem _ -> style.cite(article);
                                    case Item.QuoteItem(_, var index) -> style.cite(article, index);
                                }),
                () -> articlePane.copyWithCitation(style));
    }

    private void copyLink() {
        withItem(
                (article, item) ->
                        actions.copyLink(
                                article,
                                switch (item) {
                                    case Item.ArticleItem _ -> -1;
                                    case Item.QuoteItem(_, var index) -> index;
                                }),
                articlePane::copyLink);
    }

    private void addNote() {
        withItem(
                (article, item) -> actions.writeNote(article, span(article, item)),
                articlePane::writeNote);
    }

    private static TextSpan span(QuotedArticle article, Item item) {
        return switch (item) {
            case Item.ArticleItem _ -> NoteEditor.WHOLE_ARTICLE;
            case Item.QuoteItem(_, var index) -> article.quotes().get(index).span();
        };
    }

    private void withItem(BiConsumer<QuotedArticle, Item> action, Runnable onOpenArticle) {
        targets.resolve()
                .item()
                .ifPresentOrElse(
                        item -> articleLoader.load(item, article -> action.accept(article, item)),
                        onOpenArticle);
    }

    private void showSpeaker() {
        Optional<Speaker> speaker = targets.quotation().map(Quote::speaker);
        if (speaker.isEmpty()) {
            services.status().show(Messages.of("correct.no-quote-selected"));
        } else if (!speaker.get().isNamed()) {
            services.status().show(Messages.of("correct.no-name"));
        } else {
            actions.openSpeaker(speaker.get().name());
        }
    }
}
