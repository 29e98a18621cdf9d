package dev.dateline.ui.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.Notes;
import dev.dateline.notes.TextAnchor;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.overlay.Overlay;
import dev.dateline.ui.overlay.TextPrompt;
import dev.dateline.ui.profile.NotesModel;

import javafx.beans.property.ReadOnlyObjectProperty;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// Changes stars, tags, highlights, notes and saved searches, and asks the user for names and
/// texts.
///
/// Every change can be undone, except marking an article as read and saving its reading position.
/// FX thread only.
public final class NoteEditor {
    /// An empty span, which stands for a note on a whole article.
    public static final TextSpan WHOLE_ARTICLE = new TextSpan(0, 0);

    private final NotesModel notesModel;
    private final Overlay overlay;
    private final Supplier<String> archivePath;

    /// @param archivePath returns the absolute path of the open archive; empty if none is open
    public NoteEditor(NotesModel notesModel, Overlay overlay, Supplier<String> archivePath) {
        this.notesModel = notesModel;
        this.overlay = overlay;
        this.archivePath = archivePath;
    }

    /// Stars the articles, or removes their stars if all of them are starred.
    public void toggleStar(List<NotedArticle> articles) {
        if (articles.isEmpty()) {
            return;
        }
        boolean on = !articles.stream().allMatch(a -> notes().isStarred(a.id()));
        notesModel.commit(
                Messages.of(on ? "notes.starred" : "notes.unstarred", articles.size()),
                articles.stream().map(a -> new NoteEvent.Star(a, on)).toArray(NoteEvent[]::new));
    }

    /// Asks for a tag and adds it to the articles, or removes it if all articles have it.
    public void askForTag(List<NotedArticle> articles) {
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
        notesModel.commit(
                Messages.of(on ? "notes.tagged" : "notes.untagged", tag),
                articles.stream()
                        .map(a -> new NoteEvent.Tag(a, tag, on))
                        .toArray(NoteEvent[]::new));
    }

    /// Highlights a passage.
    public void highlight(QuotedArticle article, TextSpan span) {
        saveNote(article, UUID.randomUUID().toString(), excerpt(article, span), "");
    }

    /// Asks for a note on a passage, or on the whole article for an empty span.
    public void addNote(QuotedArticle article, TextSpan span) {
        TextAnchor excerpt = excerpt(article, span);
        askForNote(article, UUID.randomUUID().toString(), excerpt, "");
    }

    /// Asks for the new text of a note.
    ///
    /// @param key identifies the note
    public void editNote(QuotedArticle article, String key, TextSpan span, String text) {
        askForNote(article, key, excerpt(article, span), text);
    }

    /// Removes a note.
    ///
    /// @param key identifies the note
    public void removeNote(QuotedArticle article, String key, TextSpan span, String text) {
        notesModel.commit(
                Messages.of("notes.note-removed"),
                new NoteEvent.Annotation(
                        notedArticle(article), key, excerpt(article, span), text, false));
    }

    private void askForNote(QuotedArticle article, String key, TextAnchor excerpt, String current) {
        TextPrompt.askText(
                overlay,
                Messages.of("notes.note"),
                excerpt.isWholeArticle()
                        ? Messages.of("notes.note-on-article")
                        : Messages.of("notes.note-on-passage", excerpt.exact()),
                current,
                text -> {
                    if (!text.isEmpty() || !excerpt.isWholeArticle()) {
                        saveNote(article, key, excerpt, text);
                    }
                });
    }

    private void saveNote(QuotedArticle article, String key, TextAnchor excerpt, String text) {
        notesModel.commit(
                Messages.of(text.isEmpty() ? "notes.highlighted" : "notes.note-saved"),
                new NoteEvent.Annotation(notedArticle(article), key, excerpt, text, true));
    }

    private static TextAnchor excerpt(QuotedArticle article, TextSpan span) {
        return span.length() == 0
                ? TextAnchor.WHOLE_ARTICLE
                : TextAnchor.of(article.article().text(), span);
    }

    /// Marks the articles as unread, or as read if none of them is read.
    public void toggleRead(List<NotedArticle> articles) {
        boolean on = articles.stream().noneMatch(a -> notes().isRead(a.id()));
        notesModel.commit(
                Messages.of(on ? "notes.marked-read" : "notes.marked-unread", articles.size()),
                articles.stream().map(a -> new NoteEvent.Read(a, on)).toArray(NoteEvent[]::new));
    }

    /// Marks an article as read. This cannot be undone.
    public void markRead(QuotedArticle article) {
        if (!notes().isRead(article.article().id())) {
            notesModel.commitWithoutUndo(new NoteEvent.Read(notedArticle(article), true));
        }
    }

    /// Asks for a name and saves a search under it.
    public void saveSearch(String query) {
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
            notesModel.commit(
                    Messages.of("notes.search-saved", name),
                    new NoteEvent.SavedSearch(name, query, true));
        }
    }

    /// Removes a saved search.
    public void removeSearch(NoteEvent.SavedSearch saved) {
        notesModel.commit(
                Messages.of("notes.search-removed", saved.name()),
                new NoteEvent.SavedSearch(saved.name(), saved.query(), false));
    }

    /// Asks for a new name of a saved search.
    ///
    /// @param lastSeenCount returns the event that records the search's last seen count under the
    ///   new name
    public void renameSearch(
            NoteEvent.SavedSearch saved, Function<String, NoteEvent> lastSeenCount) {
        TextPrompt.askLine(
                overlay,
                Messages.of("notes.search-name"),
                Messages.of("notes.search-rename-help", saved.query()),
                saved.name(),
                name -> renameSearch(saved, name, lastSeenCount));
    }

    private void renameSearch(
            NoteEvent.SavedSearch saved, String name, Function<String, NoteEvent> lastSeenCount) {
        if (!name.isEmpty() && !name.equals(saved.name())) {
            notesModel.commit(
                    Messages.of("notes.search-renamed", name),
                    new NoteEvent.SavedSearch(saved.name(), saved.query(), false),
                    new NoteEvent.SavedSearch(name, saved.query(), true),
                    lastSeenCount.apply(name));
        }
    }

    /// Records the reading position in an article, if it has changed. This cannot be undone.
    public void saveReadingOffset(NotedArticle article, int offset) {
        if (offset != notes().readingOffset(article.id())) {
            notesModel.commitWithoutUndo(new NoteEvent.ReadingOffset(article, offset));
        }
    }

    public Notes notes() {
        return notesModel.notes();
    }

    public ReadOnlyObjectProperty<Notes> notesProperty() {
        return notesModel.notesProperty();
    }

    /// Returns the reference by which notes identify an article: its ID, archive and path.
    public NotedArticle notedArticle(QuotedArticle article) {
        return notedArticle(article.article().id(), article.article().path());
    }

    /// Returns the reference for the article with this ID and path.
    public NotedArticle notedArticle(ArticleId id, String path) {
        return new NotedArticle(id, archivePath.get(), path);
    }
}
