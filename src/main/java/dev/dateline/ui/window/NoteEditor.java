package dev.dateline.ui.window;

import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.Notes;
import dev.dateline.notes.TextAnchor;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.article.model.DisplayedNotes;
import dev.dateline.ui.overlay.Overlay;
import dev.dateline.ui.overlay.TextPrompt;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Stars, tags, highlights and notes: what the reader asks for, as changes that are kept.
final class NoteEditor {
    /// Stands for the article as a whole.
    static final TextSpan WHOLE_ARTICLE = new TextSpan(0, 0);

    private final WindowModel model;
    private final Overlay overlay;

    NoteEditor(WindowModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
    }

    /// What is noted on an article, for the reading pane.
    static DisplayedNotes notesOf(QuotedArticle quoted, Notes notes) {
        ArticleId id = quoted.article().id();
        String text = quoted.article().text();
        var remarks = new ArrayList<DisplayedNotes.Note>();
        for (var kept : notes.annotations(id)) {
            NoteEvent.Annotation remark = kept.event();
            remarks.add(
                    new DisplayedNotes.Note(
                            remark.key(),
                            remark.anchor().locateIn(text).orElse(WHOLE_ARTICLE),
                            remark.anchor().exact(),
                            remark.text()));
        }
        return new DisplayedNotes(notes.isStarred(id), List.copyOf(notes.tags(id)), remarks);
    }

    /// Stars the articles, or, if all of them have a star, takes it from them.
    void toggleStar(List<NotedArticle> articles) {
        if (articles.isEmpty()) {
            return;
        }
        boolean on = !articles.stream().allMatch(a -> notes().isStarred(a.id()));
        model.notesModel()
                .commit(
                        Messages.of(on ? "notes.starred" : "notes.unstarred", articles.size()),
                        articles.stream()
                                .map(a -> new NoteEvent.Star(a, on))
                                .toArray(NoteEvent[]::new));
    }

    /// Asks for a tag, and puts it on the articles or, if all of them have it, takes it from them.
    void askForTag(List<NotedArticle> articles) {
        if (articles.isEmpty()) {
            return;
        }
        var used = notes().tags();
        TextPrompt.askLine(
                overlay,
                Messages.of("notes.tag"),
                used.isEmpty()
                        ? Messages.of("notes.tag-help")
                        : Messages.of("notes.tags-in-use", String.join(", ", used)),
                "",
                tag -> toggleTag(articles, tag));
    }

    private void toggleTag(List<NotedArticle> articles, String tag) {
        if (tag.isEmpty()) {
            return;
        }
        boolean on = !articles.stream().allMatch(a -> notes().tags(a.id()).contains(tag));
        model.notesModel()
                .commit(
                        Messages.of(on ? "notes.tagged" : "notes.untagged", tag),
                        articles.stream()
                                .map(a -> new NoteEvent.Tag(a, tag, on))
                                .toArray(NoteEvent[]::new));
    }

    void highlight(QuotedArticle article, TextSpan span) {
        saveNote(article, UUID.randomUUID().toString(), excerpt(article, span), "");
    }

    /// Asks for a note on a passage, or on the whole article if the span is empty.
    void addNote(QuotedArticle article, TextSpan span) {
        TextAnchor excerpt = excerpt(article, span);
        askForNote(article, UUID.randomUUID().toString(), excerpt, "");
    }

    void editNote(QuotedArticle article, DisplayedNotes.Note remark) {
        askForNote(article, remark.key(), excerpt(article, remark.span()), remark.text());
    }

    void removeNote(QuotedArticle article, DisplayedNotes.Note remark) {
        TextAnchor excerpt = excerpt(article, remark.span());
        model.notesModel()
                .commit(
                        Messages.of("notes.note-removed"),
                        new NoteEvent.Annotation(
                                notedArticle(article),
                                remark.key(),
                                excerpt,
                                remark.text(),
                                false));
    }

    private void askForNote(QuotedArticle article, String key, TextAnchor excerpt, String now) {
        TextPrompt.askText(
                overlay,
                Messages.of("notes.note"),
                excerpt.isWholeArticle()
                        ? Messages.of("notes.note-on-article")
                        : Messages.of("notes.note-on-passage", excerpt.exact()),
                now,
                text -> {
                    if (!text.isEmpty() || !excerpt.isWholeArticle()) {
                        saveNote(article, key, excerpt, text);
                    }
                });
    }

    private void saveNote(QuotedArticle article, String key, TextAnchor excerpt, String text) {
        model.notesModel()
                .commit(
                        Messages.of(text.isEmpty() ? "notes.highlighted" : "notes.note-saved"),
                        new NoteEvent.Annotation(notedArticle(article), key, excerpt, text, true));
    }

    private static TextAnchor excerpt(QuotedArticle article, TextSpan span) {
        return span.length() == 0
                ? TextAnchor.WHOLE_ARTICLE
                : TextAnchor.of(article.article().text(), span);
    }

    /// Marks the articles as unread, or, if none of them was read, as read.
    void toggleRead(List<NotedArticle> articles) {
        boolean on = articles.stream().noneMatch(a -> notes().isRead(a.id()));
        model.notesModel()
                .commit(
                        Messages.of(
                                on ? "notes.marked-read" : "notes.marked-unread", articles.size()),
                        articles.stream()
                                .map(a -> new NoteEvent.Read(a, on))
                                .toArray(NoteEvent[]::new));
    }

    /// Keeps that an article was read.
    void markRead(QuotedArticle article) {
        if (!notes().isRead(article.article().id())) {
            model.notesModel().commitWithoutUndo(new NoteEvent.Read(notedArticle(article), true));
        }
    }

    /// Asks under which name the search is to be kept.
    void saveSearch(String query) {
        if (!query.isBlank()) {
            TextPrompt.askLine(
                    overlay,
                    Messages.of("notes.search-name"),
                    Messages.of("notes.search-help", query.strip()),
                    query.strip(),
                    name -> saveSearch(name, query.strip()));
        }
    }

    private void saveSearch(String name, String query) {
        if (!name.isEmpty()) {
            model.notesModel()
                    .commit(
                            Messages.of("notes.search-saved", name),
                            new NoteEvent.SavedSearch(name, query, true));
        }
    }

    void removeSearch(NoteEvent.SavedSearch saved) {
        model.notesModel()
                .commit(
                        Messages.of("notes.search-removed", saved.name()),
                        new NoteEvent.SavedSearch(saved.name(), saved.query(), false));
    }

    /// Asks for another name of a saved search.
    ///
    /// @param seen what was seen of it, under that name
    void renameSearch(NoteEvent.SavedSearch saved, Function<String, NoteEvent> seen) {
        TextPrompt.askLine(
                overlay,
                Messages.of("notes.search-name"),
                Messages.of("notes.search-rename-help", saved.query()),
                saved.name(),
                name -> renameSearch(saved, name, seen));
    }

    private void renameSearch(
            NoteEvent.SavedSearch saved, String name, Function<String, NoteEvent> seen) {
        if (!name.isEmpty() && !name.equals(saved.name())) {
            model.notesModel()
                    .commit(
                            Messages.of("notes.search-renamed", name),
                            new NoteEvent.SavedSearch(saved.name(), saved.query(), false),
                            new NoteEvent.SavedSearch(name, saved.query(), true),
                            seen.apply(name));
        }
    }

    private Notes notes() {
        return model.notesModel().notes();
    }

    /// The article as notes name it.
    NotedArticle notedArticle(QuotedArticle article) {
        return notedArticle(article.article().id(), article.article().path());
    }

    /// The same for the article of that content at a path.
    NotedArticle notedArticle(ArticleId id, String path) {
        Archive open = model.archive().archiveProperty().get();
        return new NotedArticle(id, open == null ? "" : open.location().toString(), path);
    }
}
