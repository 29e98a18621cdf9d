package dev.dateline.library.people;

import static dev.dateline.library.TestArticleFile.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.notes.NoteEvent.SameSpeaker;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class UnquotedPeopleSearchTest {
    @TempDir private Path folder;
    private Archive archive;

    @BeforeEach
    void fill() throws IOException {
        Path news = Files.createDirectory(folder.resolve("news"));
        write(
                news.resolve("sold.txt"),
                "2022-03-04",
                "Quillon was sold by Jane Lund to Peter Holm. “We regret it,” said Tom Reed.");
        write(
                news.resolve("law.txt"),
                "2022-03-05",
                "A law of Senator Anna B. Kerr is new in Karsova. Jane Lund knows it.");
        write(
                news.resolve("pumps.txt"),
                "2022-03-06",
                "“The pumps are good,” said Peter Holm. Anna Kerr bought one, and Tom Reed two.");
        archive =
                Archive.open(
                        news, folder.resolve("index"), NotesStore.open(folder.resolve("notes")));
        archive.refresh(JobContext.QUIET);
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    private List<String> in(String query) throws IOException {
        PeopleReport report = PeopleSearch.unquoted(archive).run(query, JobContext.QUIET);
        assertTrue(report.isComplete());
        return report.groups().stream()
                .map(group ->
                        group.label()
                                + group.statements().stream().map(PersonStatement::path).toList())
                .toList();
    }

    @Test
    void findsNamedButUnquotedPeople() throws IOException {
        assertEquals(
                List.of("Anna Kerr[pumps.txt, law.txt]", "Jane Lund[law.txt, sold.txt]"), in(""));
    }

    @Test
    void onlyQuotesOfSearchedArticlesCount() throws IOException {
        assertEquals(List.of("Jane Lund[sold.txt]", "Peter Holm[sold.txt]"), in("Quillon"));
    }

    @Test
    void statementsAreSentences() throws IOException {
        PeopleReport report = PeopleSearch.unquoted(archive).run("law", JobContext.QUIET);

        assertEquals(
                List.of("A law of Senator Anna B. Kerr is new in Karsova.", "Jane Lund knows it."),
                report.groups().stream()
                        .map(group -> group.statements().getFirst().text())
                        .toList());
    }

    @Test
    void linkedNameOfQuotedPersonIsNotListed() throws IOException {
        archive.notesStore().record(new SameSpeaker("Jane Lund", "Tom Reed"));

        assertEquals(List.of("Anna Kerr[pumps.txt, law.txt]"), in(""));
    }
}
