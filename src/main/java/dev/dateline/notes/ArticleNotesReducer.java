package dev.dateline.notes;

import dev.dateline.article.TextSpan;
import dev.dateline.notes.NoteEvent.Annotation;
import dev.dateline.notes.NoteEvent.Correction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What holds of one article so far.
final class ArticleNotesReducer {
    private NotedArticle article = ArticleNotes.NONE.article();
    private boolean starred;
    private boolean read;
    private int readingOffset;

    /// Whether it has become another one, and nothing was noted on it since.
    private boolean superseded;

    private final SortedSet<String> tags = new TreeSet<>();
    private final Map<String, RecordedEvent<Annotation>> annotations = new TreeMap<>();
    private final Map<TextSpan, RecordedEvent<Correction>> corrections = new TreeMap<>();
    private final Map<TextSpan, RecordedEvent<NoteEvent.CollectedItem>> collectedItems =
            new TreeMap<>();

    void apply(Transaction act, NoteEvent.ArticleEvent change) {
        article = change.article();
        superseded = false;
        switch (change) {
            case NoteEvent.Star c -> starred = c.on();
            case NoteEvent.Read c -> read = c.on();
            case NoteEvent.Tag c when c.on() -> tags.add(c.tag());
            case NoteEvent.Tag c -> tags.remove(c.tag());
            case Annotation c when c.on() ->
                    annotations.put(c.key(), new RecordedEvent<>(act.id(), act.time(), c));
            case Annotation c -> annotations.remove(c.key());
            case Correction c ->
                    corrections.put(
                            c.anchor().span(), new RecordedEvent<>(act.id(), act.time(), c));
            case NoteEvent.ReadingOffset c -> readingOffset = c.offset();
            case NoteEvent.CollectedItem c when c.on() ->
                    collectedItems.put(
                            c.anchor().span(), new RecordedEvent<>(act.id(), act.time(), c));
            case NoteEvent.CollectedItem c -> collectedItems.remove(c.anchor().span());
            case NoteEvent.ContentChanged _ -> {}
        }
    }

    /// What was noted before its text changed. A changed article has not been read.
    void inheritFrom(ArticleNotesReducer earlier, NotedArticle now) {
        article = now;
        earlier.superseded = true;
        starred |= earlier.starred;
        tags.addAll(earlier.tags);
        earlier.annotations.forEach(annotations::putIfAbsent);
        earlier.corrections.forEach(corrections::putIfAbsent);
        earlier.collectedItems.forEach(collectedItems::putIfAbsent);
    }

    ArticleNotes notes() {
        List<RecordedEvent<Annotation>> inOrder =
                annotations.values().stream()
                        .sorted(
                                Comparator.comparing(
                                        (RecordedEvent<Annotation> r) -> r.event().anchor().span()))
                        .toList();
        return new ArticleNotes(
                article,
                superseded,
                starred,
                read,
                readingOffset,
                tags,
                inOrder,
                List.copyOf(corrections.values()),
                List.copyOf(collectedItems.values()));
    }
}
