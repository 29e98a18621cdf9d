package dev.dateline.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.notes.NoteEvent.Annotation;
import dev.dateline.notes.NoteEvent.CollectedItem;
import dev.dateline.notes.NoteEvent.Correction;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The notes on one article that are in effect. Only [NotesReducer] changes them, before it
/// publishes [Notes].
final class ArticleNotes {
    static final ArticleNotes NONE = new ArticleNotes();

    private NotedArticle article = new NotedArticle(new ArticleId("0".repeat(64)), "", "");
    private boolean starred;
    private boolean read;
    private int readingOffset;

    /// Whether the article's content was replaced and nothing was noted on the old content since.
    private boolean superseded;

    private final SortedSet<String> tags = new TreeSet<>();
    private final Map<String, RecordedEvent<Annotation>> annotations = new TreeMap<>();
    private final Map<TextSpan, RecordedEvent<Correction>> corrections = new TreeMap<>();
    private final Map<TextSpan, RecordedEvent<CollectedItem>> collectedItems = new TreeMap<>();

    void apply(Transaction transaction, NoteEvent.ArticleEvent event) {
        article = event.article();
        superseded = false;
        switch (event) {
            case NoteEvent.Star e -> starred = e.on();
            case NoteEvent.Read e -> read = e.on();
            case NoteEvent.Tag e when e.on() -> tags.add(e.tag());
            case NoteEvent.Tag e -> tags.remove(e.tag());
            case Annotation e when e.on() ->
                    annotations.put(e.key(), RecordedEvent.of(transaction, e));
            case Annotation e -> annotations.remove(e.key());
            case Correction e ->
                    corrections.put(e.anchor().span(), RecordedEvent.of(transaction, e));
            case NoteEvent.ReadingOffset e -> readingOffset = e.offset();
            case CollectedItem e when e.on() ->
                    collectedItems.put(e.anchor().span(), RecordedEvent.of(transaction, e));
            case CollectedItem e -> collectedItems.remove(e.anchor().span());
            case NoteEvent.ContentChanged _ -> {}
        }
    }

    /// Takes over the notes on the article's earlier content and marks that content as superseded.
    /// The new content counts as unread.
    void inheritFrom(ArticleNotes earlier, NotedArticle changedArticle) {
        article = changedArticle;
        earlier.superseded = true;
        starred |= earlier.starred;
        tags.addAll(earlier.tags);
        earlier.annotations.forEach(annotations::putIfAbsent);
        earlier.corrections.forEach(corrections::putIfAbsent);
        earlier.collectedItems.forEach(collectedItems::putIfAbsent);
    }

    /// Returns the article with its path and archive at the time of the latest note on it.
    NotedArticle article() {
        return article;
    }

    boolean isStarred() {
        return starred;
    }

    boolean isRead() {
        return read;
    }

    int readingOffset() {
        return readingOffset;
    }

    SortedSet<String> tags() {
        return Collections.unmodifiableSortedSet(tags);
    }

    boolean hasAnnotations() {
        return !annotations.isEmpty();
    }

    /// Returns the annotations in the order of their spans.
    List<RecordedEvent<Annotation>> annotations() {
        return annotations.values().stream()
                .sorted(Comparator.comparing(recorded -> recorded.event().anchor().span()))
                .toList();
    }

    /// Returns the corrections in the order of their spans.
    List<RecordedEvent<Correction>> corrections() {
        return List.copyOf(corrections.values());
    }

    /// Returns the article's dossier items. Returns no items if the content was superseded.
    Collection<RecordedEvent<CollectedItem>> collectedItems() {
        return superseded ? List.of() : collectedItems.values();
    }

    /// Tells whether the article has notes and its content is current. A reading offset or a read
    /// mark alone does not count.
    boolean hasCurrentNotes() {
        return !superseded
                && (starred
                        || !tags.isEmpty()
                        || !annotations.isEmpty()
                        || !corrections.isEmpty()
                        || !collectedItems.isEmpty());
    }
}
