package dev.dateline.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.NoteEvent.Annotation;
import dev.dateline.notes.NoteEvent.CollectedItem;
import dev.dateline.notes.NoteEvent.Correction;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What holds of one article; `article` is where it lay last; `followed` tells whether its text was
/// changed and all this holds of its later content too.
record ArticleNotes(
        NotedArticle article,
        boolean superseded,
        boolean starred,
        boolean read,
        int readingOffset,
        SortedSet<String> tags,
        List<RecordedEvent<Annotation>> annotations,
        List<RecordedEvent<Correction>> corrections,
        List<RecordedEvent<CollectedItem>> collectedItems) {
    static final ArticleNotes NONE =
            new ArticleNotes(
                    new NotedArticle(new ArticleId("0".repeat(64)), "", ""),
                    false,
                    false,
                    false,
                    0,
                    new TreeSet<>(),
                    List.of(),
                    List.of(),
                    List.of());

    ArticleNotes {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        annotations = List.copyOf(annotations);
        corrections = List.copyOf(corrections);
        collectedItems = List.copyOf(collectedItems);
    }

    boolean hasCurrentNotes() {
        return !superseded
                && (starred
                        || !tags.isEmpty()
                        || !annotations.isEmpty()
                        || !corrections.isEmpty()
                        || !collectedItems.isEmpty());
    }
}
