package dev.dateline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.article.Problem;
import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.job.JobContext;
import dev.dateline.library.archive.ArchiveException;
import dev.dateline.library.archive.ArchiveException.Reason;
import dev.dateline.library.archive.QuoteVerification;
import dev.dateline.library.archive.RefreshReport;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.QueryParser;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

class ArchiveTest extends ArchiveTestBase {
    @Test
    void findsFileWhoseNameIsNotUtf8() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "names are bytes on Linux only");
        Path file = Path.of(URI.create(articles.toUri() + "caf%E9.txt"));
        Files.writeString(file, "date 2022-03-04 Tea\n\n\"We sell tea,\" said Ann Bell.\n");
        try (Archive archive = refreshed()) {
            QuotedArticle article = archive.article("caf\\xE9.txt").orElseThrow();
            assertEquals(file, archive.file(article.article().path()));
            assertEquals(List.of(new QuoteVerification.Match()), archive.verify(article));
        }
    }

    @Test
    void refreshIndexesNewArchive() throws IOException {
        try (Archive archive = open()) {
            assertEquals(0, total(archive, ""));
            RefreshReport report = archive.refresh(JobContext.QUIET);
            assertEquals(4, report.added());
            assertEquals(3, total(archive, ""));
            assertEquals(1, total(archive, "halts"));
            assertEquals(
                    "orbit", archive.article("orbit/2022/a.txt").orElseThrow().article().source());
        }
    }

    @Test
    void problemsAreListedByPath() throws IOException {
        try (Archive archive = refreshed()) {
            assertEquals(
                    List.of(Problem.Kind.IMPOSSIBLE_DATE, Problem.Kind.EMPTY),
                    archive.stats().problems().stream().map(Problem::kind).toList());
            assertEquals("relay/c.txt", archive.stats().problems().getFirst().path());
            assertEquals(1, total(archive, "trains date:none"));
        }
    }

    @Test
    void rejectedFileHasNoQuotations() throws IOException {
        for (int i = 0; i < 20; i++) {
            write(
                    "mixed/%02d.txt".formatted(i),
                    i % 2 == 0 ? "" : "Number %d of many.".formatted(i));
        }
        try (Archive archive = refreshed()) {
            var everything = new QuoteRequest("", SortOrder.OLDEST, 0, 100);
            assertEquals(0, archive.quotes(everything).total());
        }
    }

    @Test
    void damagedIndexIsRebuilt() throws IOException {
        refreshed().close();
        try (Stream<Path> files = Files.list(indexFolder())) {
            for (Path file :
                    files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                            .toList()) {
                Files.write(file, new byte[7]);
            }
        }
        try (Archive archive = open()) {
            assertTrue(archive.rebuildReason().isPresent());
            assertEquals(4, archive.refresh(JobContext.QUIET).added());
            assertEquals(1, total(archive, "halts"));
        }
    }

    @Test
    void missingArchiveKeepsIndex() throws IOException {
        try (Archive archive = refreshed()) {
            Path elsewhere = folder.resolve("elsewhere");
            Files.move(articles, elsewhere);
            var e = assertThrows(ArchiveException.class, () -> archive.refresh(JobContext.QUIET));
            assertEquals(Reason.MISSING, e.reason());
            assertEquals(1, total(archive, "halts"));
            Files.move(elsewhere, articles);
            assertTrue(archive.refresh(JobContext.QUIET).hasNoChanges());
        }
    }

    @Test
    void indexInsideArchiveIsRejected() {
        Path inside = articles.resolve("cache");
        var e = assertThrows(ArchiveException.class, () -> Archive.open(articles, inside));
        assertEquals(Reason.INDEX_FOLDER, e.reason());
        assertFalse(Files.exists(inside));
    }

    @Test
    void indexIsAccessibleToOwnerOnly() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        refreshed().close();
        for (Path created : List.of(indexes, indexFolder())) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(created)));
        }
    }

    @Test
    void missingArchiveIsRejected() {
        var e =
                assertThrows(
                        ArchiveException.class,
                        () -> Archive.open(folder.resolve("nowhere"), indexes));
        assertEquals(Reason.MISSING, e.reason());
    }

    @Test
    void opensSingleFile() throws IOException {
        try (Archive archive = Archive.open(articles.resolve("orbit/2022/a.txt"), indexes)) {
            assertEquals(1, archive.refresh(JobContext.QUIET).added());
            List<Hit> hits = archive.search(new SearchRequest("", SortOrder.NEWEST, 0, 9)).hits();
            assertEquals(List.of("a.txt"), hits.stream().map(Hit::path).toList());
        }
    }

    @Test
    void archiveIsNotWritten() throws IOException {
        var before = contents(articles);
        refreshed().close();
        assertEquals(before, contents(articles));
    }

    @Test
    void exportIntoArchiveIsRejected() throws IOException {
        Path link = folder.resolve("out.md");
        Files.createSymbolicLink(link, articles.resolve("relay/c.txt"));
        var all =
                new ExportSelection.Matching(
                        QueryParser.parse(""), SortOrder.OLDEST, ExportSelection.Content.ARTICLES);
        try (Archive archive = refreshed()) {
            for (Path target : List.of(link, articles.resolve("new.md"))) {
                var e =
                        assertThrows(
                                ExportException.class,
                                () ->
                                        archive.export(
                                                all,
                                                ExportOptions.DEFAULT,
                                                ExportFormat.MARKDOWN,
                                                target,
                                                JobContext.QUIET));
                assertEquals(ExportException.Reason.INSIDE_ARCHIVE, e.reason());
            }
        }
        assertEquals(
                "date tomorrow Something about trains.",
                Files.readString(articles.resolve("relay/c.txt")));
    }

    @Test
    void opensArchiveWithLongestName() throws IOException {
        Path longest = Files.createDirectory(folder.resolve("é".repeat(127)));
        try (Archive archive = Archive.open(longest, indexes)) {
            assertEquals(0, total(archive, ""));
        }
    }
}
