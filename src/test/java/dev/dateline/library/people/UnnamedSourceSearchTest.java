package dev.dateline.library.people;

import static dev.dateline.library.TestArticleFile.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.joining;

import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.library.Archive;
import dev.dateline.search.query.QueryParser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class UnnamedSourceSearchTest {
    @TempDir private Path folder;
    private Archive archive;

    @BeforeEach
    void fill() throws IOException {
        Path news = Files.createDirectory(folder.resolve("news"));
        write(
                news.resolve("talks.txt"),
                "2022-03-04",
                "Quillon will leave Karsova, people familiar with the talks said. “We regret it,”"
                        + " said an official.");
        write(
                news.resolve("law.txt"),
                "2022-03-05",
                "The law is new in Karsova. Officials said no more. “It is short,” said one"
                        + " official, who asked not to be named.");
        write(
                news.resolve("pumps.txt"),
                "2022-03-06",
                "“The pumps are good,” said Tom Reed, a spokesman for Quillon. Quillon sells them"
                        + " in Holm.");
        write(
                news.resolve("later.txt"),
                "2022-04-01",
                "Vexley will come to Holm, people familiar with the talks said.");
        archive = Archive.open(news, folder.resolve("index"));
        archive.refresh(JobContext.QUIET);
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    private PeopleReport in(String query) throws IOException {
        return PeopleSearch.unnamed(archive).run(query, JobContext.QUIET);
    }

    private PeopleScan look(List<DateSlice> portions) {
        return new PeopleScan(
                archive, portions, new UnnamedSourceCollector(), JobContext.QUIET, _ -> {});
    }

    private static List<String> told(PeopleReport report) {
        return report.groups().stream()
                .map(group ->
                        group.label()
                                + group.statements().stream().map(PersonStatement::path).toList())
                .toList();
    }

    @Test
    void groupsByDescriptionMostFrequentFirst() throws IOException {
        PeopleReport all = in("");

        assertEquals(
                List.of(
                        "official[law.txt, talks.txt]",
                        "people familiar with the talks[later.txt, talks.txt]",
                        "officials[law.txt]"),
                told(all));
        assertTrue(all.isComplete());
        assertEquals(5, all.statementCount());
    }

    @Test
    void statementHasTextAndDates() throws IOException {
        PeopleGroup people = in("").groups().get(1);

        PersonStatement oldest = people.statements().getLast();
        assertEquals(
                "Quillon will leave Karsova, people familiar with the talks said.", oldest.text());
        assertTrue(oldest instanceof PersonStatement.Sentence);
        assertEquals(LocalDate.of(2022, 3, 4), people.firstDate().day().orElseThrow());
        assertEquals(LocalDate.of(2022, 4, 1), people.lastDate().day().orElseThrow());
        assertEquals("It is short,", in("").groups().getFirst().statements().getFirst().text());
    }

    @Test
    void searchesOnlyMatchingArticles() throws IOException {
        assertEquals(
                List.of("people familiar with the talks[later.txt]"), told(in("vexley OR pumps")));
        assertEquals(List.of(), told(in("pumps")));
        assertEquals(2, in("karsova \"the law").groups().size());
    }

    @Test
    void asOfDateHidesLaterArticles() throws IOException {
        archive.asOf().setDate(LocalDate.of(2022, 3, 4));
        assertEquals(
                List.of("official[talks.txt]", "people familiar with the talks[talks.txt]"),
                told(in("")));
    }

    @Test
    void longQueryIsNotTruncated() throws IOException {
        String none = IntStream.range(0, 100).mapToObj(n -> "zzz" + n).collect(joining(" OR "));
        assertEquals(
                List.of("people familiar with the talks[later.txt]"),
                told(in(none + " OR vexley")));
        assertEquals(List.of(), told(in("(" + none + ") vexley")));
    }

    @Test
    void cancelledSearchReturnsPartialReport() throws IOException {
        var job = new Stopping(1);
        PeopleReport begun = PeopleSearch.unnamed(archive).run("", job);

        assertEquals(List.of("people familiar with the talks[later.txt]"), told(begun));
        assertFalse(begun.isComplete());
        assertEquals(List.of(new Progress(0, 4), new Progress(1, 4)), job.reported);
    }

    @Test
    void immediatelyCancelledSearchScansNothing() throws IOException {
        PeopleReport none = PeopleSearch.unnamed(archive).run("", new Stopping(-1));
        assertEquals(new PeopleReport(List.of(), 0, 4), none);
    }

    @Test
    void slicesAreScannedInOrder() throws IOException {
        Files.writeString(
                folder.resolve("news/undated.txt"), "Late. Officials said it was late.\n");
        archive.refresh(JobContext.QUIET);
        var all = QueryParser.parse("");
        var portions = DateSlice.split(all, archive.stats().histogram(), 1);

        PeopleReport whole = look(portions).report(9);
        assertEquals(5, portions.size());
        assertEquals(
                List.of(
                        "official[law.txt, talks.txt]",
                        "officials[law.txt, undated.txt]",
                        "people familiar with the talks[later.txt, talks.txt]"),
                told(whole));
        assertTrue(whole.isComplete());

        PeopleReport two = look(portions).report(2);
        assertEquals(List.of("people familiar with the talks[later.txt]"), told(two));
        assertEquals(2, two.scanned());
        assertEquals(5, two.total());
    }

    @Test
    void partialReportsAreSent() throws IOException {
        for (int number = 0; number < PeopleScan.REPORT_INTERVAL; number++) {
            write(
                    folder.resolve("news/" + number + ".txt"),
                    "2022-05-01",
                    "It is " + number + " in Holm. Traders said it was late.");
        }
        archive.refresh(JobContext.QUIET);
        var begun = new ArrayList<PeopleReport>();

        PeopleReport whole = PeopleSearch.unnamed(archive).run("", JobContext.QUIET, begun::add);

        assertEquals(PeopleScan.REPORT_INTERVAL, begun.getFirst().statementCount());
        assertFalse(begun.getFirst().isComplete());
        assertEquals(PeopleScan.REPORT_INTERVAL + 5, whole.statementCount());
        assertEquals(1, begun.size());
    }

    /// Is cancelled once so much is done.
    private static final class Stopping implements JobContext {
        private final List<Progress> reported = new ArrayList<>();
        private final int most;

        Stopping(int most) {
            this.most = most;
        }

        @Override
        public void report(Progress progress) {
            reported.add(progress);
        }

        @Override
        public boolean isCancelled() {
            return (reported.isEmpty() ? 0 : reported.getLast().done()) >= most;
        }
    }
}
