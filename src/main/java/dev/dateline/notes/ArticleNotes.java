package dev.dateline.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.Change.Collected;
import dev.dateline.notes.Change.Correction;
import dev.dateline.notes.Change.Remark;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What holds of one article; `article` is where it lay last; `followed` tells whether its text was
/// changed and all this holds of its later content too.
record ArticleNotes(
        NotedArticle article,
        boolean followed,
        boolean starred,
        boolean read,
        int left,
        SortedSet<String> tags,
        List<Kept<Remark>> remarks,
        List<Kept<Correction>> corrections,
        List<Kept<Collected>> collected) {
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
        remarks = List.copyOf(remarks);
        corrections = List.copyOf(corrections);
        collected = List.copyOf(collected);
    }

    boolean matters() {
        return !followed
                && (starred
                        || !tags.isEmpty()
                        || !remarks.isEmpty()
                        || !corrections.isEmpty()
                        || !collected.isEmpty());
    }
}
