package dev.dateline.library.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.Notes;
import dev.dateline.notes.Transaction;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.Criterion.Noted.NoteKind;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;

class ArchiveNoteLookupTest {
    private static final NotedArticle A = article("a", "/news", "a.txt");
    private static final NotedArticle B = article("b", "/news", "b.txt");
    private static final NotedArticle ELSEWHERE = article("c", "/other", "c.txt");

    private final ArchiveNoteLookup noted =
            new ArchiveNoteLookup(
                    "/news",
                    () ->
                            Notes.of(
                                    List.of(
                                            new Transaction(
                                                    "1",
                                                    Instant.EPOCH,
                                                    List.of(
                                                            new NoteEvent.Star(A, true),
                                                            new NoteEvent.Star(ELSEWHERE, true),
                                                            new NoteEvent.Tag(A, "To Check", true),
                                                            new NoteEvent.Read(B, true))))));

    @Test
    void returnsPathsOfThisArchiveOnly() {
        assertEquals(Set.of("a.txt"), paths(NoteKind.STARRED, ""));
    }

    @Test
    void findsArticlesThatWereOnlyRead() {
        assertEquals(Set.of("b.txt"), paths(NoteKind.READ, ""));
    }

    @Test
    void tagsMatchWholeIgnoringCase() {
        assertEquals(Set.of("a.txt"), paths(NoteKind.TAGGED, "to check"));
        assertEquals(Set.of(), paths(NoteKind.TAGGED, "to"));
        assertEquals(Set.of(), paths(NoteKind.ANNOTATED, ""));
    }

    private Set<String> paths(NoteKind mark, String tag) {
        return noted.paths(new Criterion.Noted(mark, tag));
    }

    private static NotedArticle article(String digit, String archive, String path) {
        return new NotedArticle(new ArticleId(digit.repeat(64)), archive, path);
    }
}
