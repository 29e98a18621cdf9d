package dev.dateline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.job.JobContext;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SampleArticlesTest {
    @TempDir Path folder;

    @Test
    void everyArticleHasDateSourceAndHeadline() throws IOException {
        Path sample = SampleArticles.unpack(folder.resolve("nordhaven"));
        try (Archive archive = Archive.open(sample, folder.resolve("index"))) {
            archive.refresh(JobContext.QUIET);
            assertEquals(36, archive.stats().articles());
            assertEquals(List.of(), archive.stats().problems());
            for (var hit : archive.search(new SearchRequest("", SortOrder.OLDEST, 0, 100)).hits()) {
                assertTrue(hit.date().day().isPresent(), hit.path());
                assertFalse(hit.source().isEmpty(), hit.path());
                assertFalse(hit.headline().endsWith("…"), hit.path());
            }
        }
    }

    @Test
    void unpackKeepsExistingFiles() throws IOException {
        Path sample = SampleArticles.unpack(folder);
        Path article = sample.resolve("wire/2022/quillon-leaves.txt");
        Files.writeString(article, "mine");
        SampleArticles.unpack(folder);
        assertEquals("mine", Files.readString(article));
    }
}
