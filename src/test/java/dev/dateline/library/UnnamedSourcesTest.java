package dev.dateline.library;

import static dev.dateline.library.NewsFile.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.work.JobContext;
import dev.dateline.work.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class UnnamedSourcesTest {
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

    private UnnamedReport in(String query) throws IOException {
        return new UnnamedSources(archive).in(query, JobContext.QUIET);
    }

    private static List<String> told(UnnamedReport report) {
        return report.groups().stream()
                .map(group ->
                        group.wording()
                                + group.sayings().stream().map(UnnamedSaying::path).toList())
                .toList();
    }

    @Test
    void groupsByTheWordingThatIsPrintedMostOftenFirst() throws IOException {
        UnnamedReport all = in("");

        assertEquals(
                List.of(
                        "official[law.txt, talks.txt]",
                        "people familiar with the talks[later.txt, talks.txt]",
                        "officials[law.txt]"),
                told(all));
        assertTrue(all.isComplete());
        assertEquals(5, all.sayings());
    }

    @Test
    void saysWhatStandsThereAndFromWhenToWhen() throws IOException {
        UnnamedGroup people = in("").groups().get(1);

        UnnamedSaying oldest = people.sayings().getLast();
        assertEquals(
                "Quillon will leave Karsova, people familiar with the talks said.", oldest.text());
        assertFalse(oldest.isQuoted());
        assertEquals(LocalDate.of(2022, 3, 4), people.first().day().orElseThrow());
        assertEquals(LocalDate.of(2022, 4, 1), people.last().day().orElseThrow());
        assertEquals("It is short,", in("").groups().getFirst().sayings().getFirst().text());
    }

    @Test
    void onlyArticlesOfTheSearchCountWhateverItsForm() throws IOException {
        assertEquals(
                List.of("people familiar with the talks[later.txt]"), told(in("vexley OR pumps")));
        assertEquals(List.of(), told(in("pumps")));
        assertEquals(2, in("karsova \"the law").groups().size());
    }

    @Test
    void asOfADayLaterArticlesAreUnknown() throws IOException {
        archive.asOf().set(LocalDate.of(2022, 3, 4));
        assertEquals(
                List.of("official[talks.txt]", "people familiar with the talks[talks.txt]"),
                told(in("")));
    }

    @Test
    void aCancelledSearchKeepsWhatItHasAndSaysThatItIsNotAll() throws IOException {
        var once =
                new JobContext() {
                    private boolean over;

                    @Override
                    public void report(Progress progress) {
                        over = true;
                        assertEquals(new Progress(1, 3), progress);
                    }

                    @Override
                    public boolean isCancelled() {
                        return over;
                    }
                };
        UnnamedReport begun = new UnnamedSources(archive).in("", once);

        assertEquals(List.of("people familiar with the talks[later.txt]"), told(begun));
        assertFalse(begun.isComplete());
    }
}
