package dev.dateline.library.reuse;

import static dev.dateline.library.TestArticleFile.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.notes.NoteEvent.SameSpeaker;
import dev.dateline.notes.Transaction;
import dev.dateline.quote.Speaker;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SortOrder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class QuoteReuseFinderTest {
    @TempDir private Path folder;
    private Archive archive;

    @BeforeEach
    void fill() throws IOException {
        Path news = Files.createDirectory(folder.resolve("news"));
        write(
                news.resolve("wire.txt"),
                "2022-03-04",
                "“We cannot keep our promise to the patients and obey this law, and so we go,”"
                        + " said Ann Bell, chief executive of Quillon.");
        write(
                news.resolve("cut.txt"),
                "2022-03-05",
                "“We cannot keep our promise to the patients,” said Ann Bell of Quillon.");
        write(
                news.resolve("changed.txt"),
                "2022-03-06",
                "“We cannot keep our solemn promise to the patients and obey the law, and so we"
                        + " go,” said Tom Reed, a spokesman of Quillon.");
        write(
                news.resolve("other.txt"),
                "2022-03-07",
                "“We cannot keep our shops open in the evening without more people,” said Eva"
                        + " Lund of Vexley.");
        NotesStore notebook = NotesStore.open(folder.resolve("notes"));
        archive = Archive.open(news, folder.resolve("index"), notebook);
        archive.refresh(JobContext.QUIET);
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    private QuoteHit quotation(String path) throws IOException {
        return archive.quotes(new QuoteRequest("path:" + path, SortOrder.OLDEST, 0, 1))
                .hits()
                .getFirst();
    }

    private List<QuoteReuse> of(String path) throws IOException {
        QuoteHit chosen = quotation(path);
        return new QuoteReuseFinder(archive).find(chosen.quote().text(), chosen.quote().speaker());
    }

    /// The printings of the wire's words that are given to somebody else.
    private List<String> elsewhose() throws IOException {
        return paths(of("wire").stream().filter(QuoteReuse::differentSpeaker).toList());
    }

    private static List<String> paths(List<QuoteReuse> found) {
        return found.stream().map(p -> p.hit().path()).toList();
    }

    /// `+added+` and `-left out-`.
    private static String marked(QuoteReuse printing) {
        var words = new StringBuilder();
        printing.diff()
                .parts()
                .forEach(part -> {
                    String mark =
                            switch (part.kind()) {
                                case KEPT -> "";
                                case ADDED -> "+";
                                case OMITTED -> "-";
                            };
                    words.append(mark).append(part.text()).append(mark);
                });
        return words.toString();
    }

    @Test
    void findsShortenedAndChangedQuotesOldestFirst() throws IOException {
        assertEquals(List.of("wire.txt", "cut.txt", "changed.txt"), paths(of("wire")));
        assertEquals(List.of("wire.txt", "cut.txt", "changed.txt"), paths(of("cut")));
        assertEquals(List.of("other.txt"), paths(of("other")));
    }

    @Test
    void marksEarliest() throws IOException {
        assertEquals(
                List.of(true, false, false),
                of("changed").stream().map(QuoteReuse::earliest).toList());
    }

    @Test
    void diffShowsAddedAndOmittedWords() throws IOException {
        List<QuoteReuse> found = of("wire");

        assertTrue(found.getFirst().diff().isIdentical());
        assertEquals(
                "We cannot keep our promise to the patients- and obey this law, and so we go-,",
                marked(found.get(1)));
        assertEquals(
                "We cannot keep our +solemn+ promise to the patients and obey- this- +the+ law, and"
                        + " so we go,",
                marked(found.get(2)));
    }

    @Test
    void marksDifferentSpeaker() throws IOException {
        assertEquals(
                List.of(false, false, true),
                of("wire").stream().map(QuoteReuse::differentSpeaker).toList());
    }

    @Test
    void bareSurnameMatchesFullName() throws IOException {
        Path news = folder.resolve("news");
        String words = "“We cannot keep our promise to the patients,” ";
        write(news.resolve("namesake.txt"), "2022-03-08", words + "said Sam Bell of Vexley.");
        write(news.resolve("surname.txt"), "2022-03-09", words + "Bell said.");
        archive.refresh(JobContext.QUIET);

        assertEquals(List.of("changed.txt", "namesake.txt"), elsewhose());
        assertTrue(of("wire").stream().anyMatch(p -> p.hit().path().equals("surname.txt")));
    }

    @Test
    void linkedNamesAreSameSpeaker() throws IOException {
        Path news = folder.resolve("news");
        String words = "“We cannot keep our promise to the patients,” ";
        write(news.resolve("third.txt"), "2022-03-08", words + "said Rob Reed of Vexley.");
        write(news.resolve("initial.txt"), "2022-03-09", words + "said Tom J. Reed of Quillon.");
        archive.refresh(JobContext.QUIET);
        assertEquals(List.of("changed.txt", "third.txt", "initial.txt"), elsewhose());

        Transaction act =
                archive.notesStore().record(new SameSpeaker("Ann Bell", "Thomas A. Reed"));
        assertEquals(List.of("changed.txt", "third.txt", "initial.txt"), elsewhose());
        archive.notesStore().record(new SameSpeaker("Tom Reed", "Thomas A. Reed"));
        assertEquals(List.of("third.txt"), elsewhose());

        archive.undo(act);
        assertEquals(List.of("changed.txt", "third.txt", "initial.txt"), elsewhose());
    }

    @Test
    void shortQuoteMustMatchWhole() throws IOException {
        assertEquals(List.of(), new QuoteReuseFinder(archive).find("so we", Speaker.NOBODY));
        assertEquals(List.of(), new QuoteReuseFinder(archive).find("…", Speaker.NOBODY));
    }

    @Test
    void asOfDateHidesLaterReuses() throws IOException {
        archive.asOf().setDate(LocalDate.of(2022, 3, 5));
        assertEquals(List.of("wire.txt", "cut.txt"), paths(of("wire")));
    }
}
