package dev.dateline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.ArticleDate;
import dev.dateline.job.JobContext;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.notes.NoteEvent.SameSpeaker;
import dev.dateline.notes.Transaction;
import dev.dateline.search.FacetCount;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.SpeakerSummary.Usage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Tests that one person is one speaker in all articles of an archive.
class SpeakerLookupTest {
    @TempDir private Path folder;
    private Archive archive;
    private int articles;

    @BeforeEach
    void writeArticles() throws IOException {
        Files.createDirectories(folder.resolve("news"));
        said("The pumps are good", "Brad Smith, president of Quillon");
        said("The pumps were good", "Brad Smith, vice chair of Quillon");
        said("The pumps will be good", "Brad L. Smith, vice chair of Quillon");
        said("I never saw a pump", "Bradford Smith");
        said("My father likes pumps", "Brad Smith Jr.");
        said("I like pumps too", "Laura Smith");
        said("I only sell pumps", "Jane C. Lund");
        said("I only buy pumps", "Jane B. Lund");
        archive =
                Archive.open(
                        folder.resolve("news"),
                        folder.resolve("index"),
                        NotesStore.open(folder.resolve("notes")));
        archive.refresh(JobContext.QUIET);
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    private void said(String words, String speaker) throws IOException {
        articles++;
        Files.writeString(
                folder.resolve("news").resolve(articles + ".txt"),
                "date 2022-03-%02d Pumps\n\nIt was a long day in Holm. \"%s every day,\" said %s.\n"
                        .formatted(articles, words, speaker));
    }

    private List<String> statements(String query) throws IOException {
        return archive.quotes(new QuoteRequest(query, SortOrder.OLDEST, 0, 20)).hits().stream()
                .map(hit -> hit.quote().text().replace(" every day,", ""))
                .toList();
    }

    private List<FacetCount> speakers() throws IOException {
        return archive.search(new SearchRequest("", SortOrder.OLDEST, 0, 0)).speakers();
    }

    @Test
    void nameFindsVariantsOnly() throws IOException {
        var brad = List.of("The pumps are good", "The pumps were good", "The pumps will be good");
        assertEquals(brad, statements("speaker:\"Brad Smith\""));
        assertEquals(brad, statements("speaker:\"BRAD L. SMITH\""));
        assertEquals(List.of("My father likes pumps"), statements("speaker:\"Brad Smith Jr.\""));
        assertEquals(List.of("I never saw a pump"), statements("speaker:\"Bradford Smith\""));
    }

    @Test
    void surnameFindsAllBearers() throws IOException {
        assertEquals(6, statements("speaker:smith").size());
    }

    @Test
    void unknownNameIsSearchedAsWords() throws IOException {
        assertEquals(List.of("I only sell pumps"), statements("speaker:\"jane c\""));
    }

    @Test
    void ambiguousNameFindsBothSpeakers() throws IOException {
        assertEquals(
                List.of("I only sell pumps", "I only buy pumps"),
                statements("speaker:\"Jane Lund\""));
    }

    @Test
    void speakerIsCountedUnderMostFrequentName() throws IOException {
        assertEquals(new FacetCount("Brad Smith", 3), speakers().getFirst());
        assertEquals(
                List.of(
                        "Brad Smith Jr.",
                        "Bradford Smith",
                        "Jane B. Lund",
                        "Jane C. Lund",
                        "Laura Smith"),
                speakers().stream().skip(1).map(FacetCount::value).sorted().toList());
        assertEquals(6, archive.stats().speakers().size());
    }

    @Test
    void summaryListsPrintedNamesAndRolesWithDates() throws IOException {
        var brad = archive.speaker("brad smith");
        assertEquals(
                List.of(
                        new Usage("Brad Smith", 2, day(1), day(2)),
                        new Usage("Brad L. Smith", 1, day(3), day(3))),
                brad.names());
        assertEquals(
                List.of(
                        new Usage("vice chair of Quillon", 2, day(2), day(3)),
                        new Usage("president of Quillon", 1, day(1), day(1))),
                brad.roles());
        assertEquals(List.of(), archive.speaker("Smith").names());
    }

    private static ArticleDate day(int day) {
        return ArticleDate.of(LocalDate.of(2022, 3, day));
    }

    @Test
    void sameSpeakerNoteLinksNamesUntilUndone() throws IOException {
        Transaction act =
                archive.notesStore().record(new SameSpeaker("Brad Smith", "Bradford Smith"));
        assertEquals(4, statements("speaker:\"Brad Smith\"").size());
        assertEquals(4, statements("speaker:\"Bradford Smith\"").size());
        assertEquals(new FacetCount("Brad Smith", 4), speakers().getFirst());
        archive.undo(act);
        assertEquals(3, statements("speaker:\"Brad Smith\"").size());
    }

    @Test
    void sameSpeakerNotesAreTransitive() throws IOException {
        archive.notesStore()
                .record(
                        new SameSpeaker("Brad Smith", "Bradford Smith"),
                        new SameSpeaker("Laura Smith", "Bradford Smith"));
        assertEquals(5, statements("speaker:\"Laura Smith\"").size());
        assertEquals(
                List.of("Brad Smith", "Brad Smith Jr.", "Jane B. Lund", "Jane C. Lund"),
                speakers().stream().map(FacetCount::value).sorted().collect(Collectors.toList()));
    }
}
