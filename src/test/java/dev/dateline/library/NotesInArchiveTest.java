package dev.dateline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.Act;
import dev.dateline.notes.Change;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.Notes;
import dev.dateline.search.Criterion;
import dev.dateline.search.Criterion.Noted.Mark;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;

class NotesInArchiveTest {
    private static final NotedArticle A = article("a", "/news", "a.txt");
    private static final NotedArticle B = article("b", "/news", "b.txt");
    private static final NotedArticle ELSEWHERE = article("c", "/other", "c.txt");

    private final NotesInArchive noted =
            new NotesInArchive(
                    "/news",
                    () ->
                            Notes.of(
                                    List.of(
                                            new Act(
                                                    "1",
                                                    Instant.EPOCH,
                                                    List.of(
                                                            new Change.Star(A, true),
                                                            new Change.Star(ELSEWHERE, true),
                                                            new Change.Tag(A, "To Check", true),
                                                            new Change.Read(B, true))))));

    @Test
    void answersWithThePathsOfThisArchiveOnly() {
        assertEquals(Set.of("a.txt"), paths(Mark.STARRED, ""));
    }

    @Test
    void knowsArticlesThatHaveOnlyBeenRead() {
        assertEquals(Set.of("b.txt"), paths(Mark.READ, ""));
    }

    @Test
    void takesTagsInAnyCaseAndWhole() {
        assertEquals(Set.of("a.txt"), paths(Mark.TAGGED, "to check"));
        assertEquals(Set.of(), paths(Mark.TAGGED, "to"));
        assertEquals(Set.of(), paths(Mark.REMARKED, ""));
    }

    private Set<String> paths(Mark mark, String tag) {
        return noted.paths(new Criterion.Noted(mark, tag));
    }

    private static NotedArticle article(String digit, String archive, String path) {
        return new NotedArticle(new ArticleId(digit.repeat(64)), archive, path);
    }
}
