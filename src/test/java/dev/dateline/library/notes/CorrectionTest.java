package dev.dateline.library.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NoteEvent.NotAQuotation;
import dev.dateline.notes.NoteEvent.OtherSpeaker;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.TextAnchor;
import dev.dateline.notes.Transaction;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;
import dev.dateline.search.FacetCount;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CorrectionTest {
    private static final String TEXT =
            """
            date 2022-03-04 Quillon buys a pump maker

            "We are glad about the pumps," said Mina Okafor, chief executive of Quillon. Tom Reed sells the "Golden Drop" pumps of the town.
            """;

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void writeArticle() throws IOException {
        file = folder.resolve("news").resolve("pumps.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, TEXT);
    }

    private NotesStore notebook() throws IOException {
        return NotesStore.open(folder.resolve("notes"));
    }

    private Archive open(String index) throws IOException {
        Path news = folder.resolve("news");
        Archive archive = Archive.open(news, folder.resolve(index), notebook());
        archive.refresh(JobContext.QUIET);
        return archive;
    }

    private static NotedArticle noted(Archive archive, Article article) {
        return new NotedArticle(article.id(), archive.location().toString(), article.path());
    }

    private static QuotedArticle only(Archive archive) throws IOException {
        return archive.article(archive.paths("", SortOrder.OLDEST).getFirst()).orElseThrow();
    }

    private static TextAnchor excerpt(Article article, String words) {
        int start = article.text().indexOf(words);
        return TextAnchor.of(article.text(), new TextSpan(start, start + words.length()));
    }

    private static Transaction say(Archive archive, String words, String speaker)
            throws IOException {
        Article article = only(archive).article();
        return archive.correct(
                List.of(
                        new OtherSpeaker(
                                noted(archive, article),
                                excerpt(article, words),
                                speaker,
                                Speaker.Kind.PERSON)));
    }

    private static Transaction deny(Archive archive, String words) throws IOException {
        Article article = only(archive).article();
        return archive.correct(
                List.of(new NotAQuotation(noted(archive, article), excerpt(article, words))));
    }

    private static List<String> speakers(Archive archive) throws IOException {
        return only(archive).quotes().stream().map(q -> q.speaker().name()).toList();
    }

    private static int statementsOf(Archive archive, String speaker) throws IOException {
        var request = new QuoteRequest("speaker:\"" + speaker + "\"", SortOrder.OLDEST, 0, 10);
        return archive.quotes(request).total();
    }

    @Test
    void correctedSpeakerReplacesFoundOneEverywhere() throws IOException {
        try (Archive archive = open("index")) {
            assertEquals(List.of("Mina Okafor"), speakers(archive));
            say(archive, "We are glad about the pumps,", "Tom Reed");
            Quote quote = only(archive).quotes().getFirst();
            assertEquals("Tom Reed", quote.speaker().name());
            assertEquals("Tom Reed", quote.speaker().mention().text());
            assertEquals(1, quote.confidence());
            assertEquals("corrected", quote.rule());
            assertEquals(1, statementsOf(archive, "Tom Reed"));
            assertEquals(0, statementsOf(archive, "Mina Okafor"));
            var page = archive.search(new SearchRequest("", SortOrder.OLDEST, 0, 10));
            assertEquals(List.of(new FacetCount("Tom Reed", 1)), page.speakers());
        }
    }

    @Test
    void undoRestoresRemovedQuotation() throws IOException {
        try (Archive archive = open("index")) {
            Transaction act = deny(archive, "We are glad about the pumps,");
            assertEquals(List.of(), only(archive).quotes());
            assertEquals(0, archive.stats().quotes());
            Transaction undo = archive.undo(act);
            assertEquals(List.of("Mina Okafor"), speakers(archive));
            archive.undo(undo);
            assertEquals(List.of(), only(archive).quotes());
        }
    }

    @Test
    void namingSpeakerAddsQuotation() throws IOException {
        try (Archive archive = open("index")) {
            say(archive, "Golden Drop", "Tom Reed");
            assertEquals(List.of("Mina Okafor", "Tom Reed"), speakers(archive));
            assertEquals("Golden Drop", only(archive).quotes().getLast().text());
        }
    }

    @Test
    void speakerCanBeCorrectedToNobody() throws IOException {
        try (Archive archive = open("index")) {
            say(archive, "We are glad about the pumps,", "");
            assertTrue(only(archive).quotes().getFirst().speaker().isNobody());
        }
    }

    @Test
    void correctionsSurviveNewIndexAndRenaming() throws IOException {
        try (Archive archive = open("index")) {
            say(archive, "We are glad about the pumps,", "Tom Reed");
        }
        Files.move(file, file.resolveSibling("renamed.txt"));
        try (Archive archive = open("another-index")) {
            assertEquals(List.of("Tom Reed"), speakers(archive));
            assertEquals("renamed.txt", only(archive).article().path());
        }
    }

    @Test
    void notesFollowChangedArticle() throws IOException {
        try (Archive archive = open("index")) {
            say(archive, "We are glad about the pumps,", "Tom Reed");
            Article article = only(archive).article();
            archive.notesStore().record(new NoteEvent.Star(noted(archive, article), true));
        }
        Files.writeString(file, TEXT.replace("\n\n\"We", "\n\nCorrection: bought.\n\n\"We"));
        try (Archive archive = open("index")) {
            assertEquals(List.of("Tom Reed"), speakers(archive));
            assertTrue(archive.notesStore().notes().isStarred(only(archive).article().id()));
            int acts = Files.readAllLines(folder.resolve("notes/notes.jsonl")).size();
            archive.refresh(JobContext.QUIET);
            assertEquals(acts, Files.readAllLines(folder.resolve("notes/notes.jsonl")).size());
        }
    }

    @Test
    void notesDoNotFollowMovedArticle() throws IOException {
        try (Archive archive = open("index")) {
            Article article = only(archive).article();
            archive.notesStore().record(new NoteEvent.Star(noted(archive, article), true));
        }
        Files.move(file, file.resolveSibling("moved.txt"));
        Files.writeString(file, "date 2023-01-01 Trams\n\nTrams run late.\n");
        try (Archive archive = open("index")) {
            var trams = archive.article("pumps.txt").orElseThrow().article();
            assertFalse(archive.notesStore().notes().isStarred(trams.id()));
            var pumps = archive.article("moved.txt").orElseThrow().article();
            assertTrue(archive.notesStore().notes().isStarred(pumps.id()));
        }
    }

    @Test
    void refreshAppliesCorrectionsOfOtherProcesses() throws IOException {
        try (Archive archive = open("index")) {
            Article article = only(archive).article();
            var words = excerpt(article, "We are glad about the pumps,");
            NotesStore other = notebook();
            var act = other.record(new NotAQuotation(noted(archive, article), words));
            archive.refresh(JobContext.QUIET);
            assertEquals(List.of(), only(archive).quotes());
            other.undo(act);
            archive.refresh(JobContext.QUIET);
            assertEquals(List.of("Mina Okafor"), speakers(archive));
        }
    }

    @Test
    void correctedQuotesKeepTextOrder() throws IOException {
        try (Archive archive = open("index")) {
            say(archive, "Golden Drop", "Tom Reed");
            var page = archive.quotes(new QuoteRequest("", SortOrder.OLDEST, 0, 10));
            assertEquals(List.of(0, 1), page.hits().stream().map(QuoteHit::quoteIndex).toList());
        }
    }
}
