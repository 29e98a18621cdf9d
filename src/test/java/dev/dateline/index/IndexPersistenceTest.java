package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Problem;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.ArchiveIndex.NearDuplicateCounts;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.IndexLockedException;
import dev.dateline.search.RebuildReason;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tests that the index stores articles and problems and rebuilds a damaged index.
class IndexPersistenceTest extends FourArticlesFixture {
    @Test
    void readsBackStoredArticle() throws IOException {
        QuotedArticle a = index.article("orbit/a.txt").orElseThrow();
        assertEquals("Nimbus halts sales", a.article().headline().text());
        assertEquals(day("2022-03-04"), a.article().date().day().orElseThrow());
        assertEquals("Ada Lund", a.quotes().getFirst().speaker().name());
        assertTrue(index.indexedFiles().contains("orbit/a.txt", STAMP));
        assertTrue(index.article("orbit/z.txt").isEmpty());
    }

    @Test
    void replacesArticleWithItsQuotations() throws IOException {
        put(article("orbit/b.txt", "2022-04-01", "orbit", "Nothing", "Nothing is said any more."));
        assertEquals(List.of("We stop the trains today,"), quotationTexts("said:(trains OR buy)"));
        assertEquals(4, index.stats().articles());
        assertEquals(2, index.stats().quotes());
    }

    @Test
    void statsAreCachedPerCommit() throws IOException {
        ArchiveStats before = index.stats();
        assertSame(before, index.stats());
        put(article("orbit/g.txt", "2022-04-01", "orbit", "More", "There is more."));
        assertEquals(before.articles() + 1, index.stats().articles());
    }

    @Test
    void storesProblemsOfArticlesAndRejectedFiles() throws IOException {
        var guessed = new Problem("e.txt", 0, Problem.Kind.CHARSET_GUESSED, "windows-1252");
        var binary = new Problem("f.txt", 0, Problem.Kind.BINARY, "");
        try (ArchiveIndex.Writer writer = index.writer()) {
            writer.put(article("e.txt", "2020-01-01", "", "E", "Text."), List.of(guessed), STAMP);
            writer.reject(binary, STAMP);
            writer.commit();
        }
        assertEquals(List.of(guessed, binary), index.stats().problems());
        assertEquals(5, index.stats().articles());
        assertEquals(List.of(binary), index.problems("f.txt"));
        assertTrue(index.article("f.txt").isEmpty());
        assertTrue(index.indexedFiles().contains("f.txt", STAMP));
    }

    @Test
    void listsFilesOfOwnCommitAfterForeignWrite() throws IOException {
        try (var other = LuceneIndex.open(folder, "1");
                ArchiveIndex.Writer writer = other.writer()) {
            writer.remove("orbit/a.txt");
            writer.put(article("g.txt", "2020-01-01", "", "G", "Text."), List.of(), STAMP);
            writer.commit();
            assertFalse(other.indexedFiles().contains("orbit/a.txt", STAMP));
            assertTrue(other.indexedFiles().contains("g.txt", STAMP));
        }
        assertTrue(index.indexedFiles().contains("orbit/a.txt", STAMP));
        assertFalse(index.indexedFiles().contains("g.txt", STAMP));
    }

    @Test
    void listsFilesAfterForeignRebuild() throws IOException {
        try (var other = LuceneIndex.open(folder, "2")) {
            assertEquals(0, other.indexedFiles().size());
        }
        assertEquals(4, index.indexedFiles().size());
        assertEquals(new NearDuplicateCounts(0, 0), index.nearDuplicateCounts());
    }

    @Test
    void uncommittedChangesAreDiscarded() throws IOException {
        try (ArchiveIndex.Writer writer = index.writer()) {
            writer.remove("orbit/a.txt");
            writer.put(article("g.txt", "2020-01-01", "", "G", "Text."), List.of(), STAMP);
        }
        assertTrue(index.article("orbit/a.txt").isPresent());
        assertTrue(index.article("g.txt").isEmpty());
    }

    @Test
    void suggestionsIgnoreTermsOfRemovedArticles() throws IOException {
        try (ArchiveIndex.Writer writer = index.writer()) {
            writer.put(article("y.txt", "2020-01-01", "", "Y", "Turbines."), List.of(), STAMP);
            writer.put(article("z.txt", "2020-01-01", "", "Z", "Zeppelins."), List.of(), STAMP);
            writer.commit();
        }
        assertEquals(List.of("zeppelins"), index.completions("zep", 5));
        assertEquals(Optional.of("zeppelins"), index.suggestSpelling("zepelins"));
        try (ArchiveIndex.Writer writer = index.writer()) {
            writer.remove("z.txt");
            writer.commit();
        }
        assertEquals(List.of(), index.completions("zep", 5));
        assertEquals(Optional.empty(), index.suggestSpelling("zepelins"));
        assertEquals(List.of("turbines"), index.completions("turb", 5));
    }

    @Test
    void secondWriterIsLockedOut() throws IOException {
        try (ArchiveIndex.Writer _ = index.writer();
                LuceneIndex other = LuceneIndex.open(folder, "1")) {
            assertThrows(IndexLockedException.class, other::writer);
            assertEquals(4, other.search(new SearchRequest("", SortOrder.NEWEST, 0, 1)).total());
        }
    }

    @Test
    void truncatedCommitIsRebuilt() throws IOException {
        index.close();
        Path segments = largest("segments_");
        Files.write(segments, List.of("no segments here"));
        index = LuceneIndex.open(folder, "1");
        assertEquals(Optional.of(RebuildReason.DAMAGED), index.rebuildReason());
        assertEquals(0, index.indexedFiles().size());
    }

    @Test
    void corruptByteIsRebuiltOnWrite() throws IOException {
        index.close();
        Path data = largest("_");
        byte[] bytes = Files.readAllBytes(data);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(data, bytes);
        index = LuceneIndex.open(folder, "1");
        try (ArchiveIndex.Writer writer = index.writer()) {
            assertEquals(Optional.of(RebuildReason.DAMAGED), index.rebuildReason());
            writer.put(article("a.txt", "2020-01-01", "", "A", "Text."), List.of(), STAMP);
            writer.commit();
        }
        assertEquals(List.of("a.txt"), paths("", SortOrder.NEWEST));
    }

    @Test
    void otherContentVersionIsRebuilt() throws IOException {
        index.close();
        index = LuceneIndex.open(folder, "2");
        assertEquals(Optional.of(RebuildReason.OTHER_VERSION), index.rebuildReason());
        assertEquals(0, index.indexedFiles().size());
    }

    @Test
    void soundIndexIsNotRebuilt() throws IOException {
        index.close();
        index = LuceneIndex.open(folder, "1");
        try (ArchiveIndex.Writer writer = index.writer()) {
            writer.commit();
        }
        assertTrue(index.rebuildReason().isEmpty());
        assertEquals(4, index.stats().articles());
    }

    @Test
    void writerSeesCommitsOfOtherProcesses() throws IOException {
        try (LuceneIndex other = LuceneIndex.open(folder, "1")) {
            try (ArchiveIndex.Writer writer = index.writer()) {
                writer.put(article("new.txt", "", "", "New", "New words."), List.of(), STAMP);
                writer.commit();
            }
            assertEquals(Optional.empty(), other.article("new.txt"));
            try (ArchiveIndex.Writer writer = other.writer()) {
                assertTrue(other.indexedFiles().contains("new.txt", STAMP));
                writer.remove("new.txt");
            }
        }
    }

    private Path largest(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                    .orElseThrow();
        }
    }
}
