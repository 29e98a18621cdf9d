package dev.dateline.notes.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.TextAnchor;
import dev.dateline.notes.Transaction;
import dev.dateline.quote.Speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class JournalFileTest {
    private static final ArticleId ID = new ArticleId("a".repeat(64));
    private static final NotedArticle ARTICLE = new NotedArticle(ID, "/news", "2020/é.txt");

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("notes.jsonl");
    }

    private JournalFile journal() throws IOException {
        return JournalFile.open(file());
    }

    private static Transaction star(int number) {
        return new Transaction(
                "act-" + number,
                Instant.ofEpochSecond(number),
                List.of(new NoteEvent.Star(ARTICLE, true)));
    }

    private void appendText(String text) throws IOException {
        Files.writeString(file(), text, StandardOpenOption.APPEND);
    }

    private static List<String> ids(List<Transaction> acts) {
        return acts.stream().map(Transaction::id).toList();
    }

    @Test
    void storesEveryKindOfEvent() throws IOException {
        TextAnchor words = TextAnchor.of("She said “no” — twice.", new TextSpan(10, 12));
        var act =
                new Transaction(
                        "every",
                        Instant.parse("2024-05-06T07:08:09.123Z"),
                        List.of(
                                new NoteEvent.Star(ARTICLE, true),
                                new NoteEvent.Tag(ARTICLE, "rail, \"late\"", true),
                                new NoteEvent.Read(ARTICLE, false),
                                new NoteEvent.Annotation(ARTICLE, "k", words, "line\nbreak", true),
                                new NoteEvent.ReadingOffset(ARTICLE, 1234),
                                new NoteEvent.CollectedItem(ARTICLE, words, 2.5, true),
                                new NoteEvent.NotAQuotation(ARTICLE, words),
                                new NoteEvent.OtherSpeaker(
                                        ARTICLE, words, "Ada Lund", Speaker.Kind.PERSON),
                                new NoteEvent.SameSpeaker("Ada Lund", "Ada B. Lund"),
                                new NoteEvent.SavedSearch("rail", "rail safety", true),
                                new NoteEvent.LastSeenCount("rail", "/news", 7),
                                new NoteEvent.ContentChanged(
                                        ARTICLE, new ArticleId("b".repeat(64))),
                                new NoteEvent.Undo("another")));
        journal().append(act);
        assertEquals(List.of(act), journal().readNew());
    }

    @Test
    void readsTransactionsOfOtherProcesses() throws IOException {
        JournalFile mine = journal();
        JournalFile theirs = journal();
        mine.append(star(1));
        theirs.append(star(2));
        mine.append(star(3));
        assertTrue(ids(mine.readNew()).contains("act-2"));
        assertEquals(List.of("act-1", "act-2", "act-3"), ids(journal().readNew()));
    }

    @Test
    void completesLastLineWithoutLineBreak() throws IOException {
        journal().append(star(1));
        String text = Files.readString(file());
        Files.writeString(file(), text.stripTrailing());
        journal().append(star(2));
        assertEquals(List.of("act-1", "act-2"), ids(journal().readNew()));
        assertEquals(Optional.empty(), journal().damage());
    }

    @Test
    void damagedFileIsPreservedAndRepaired() throws IOException {
        journal().append(star(1));
        appendText("{\"id\":\"act-2\",\"time\":\"19");
        byte[] damaged = Files.readAllBytes(file());
        JournalFile mended = journal();
        var damage = mended.damage().orElseThrow();
        assertEquals(1, damage.unreadableLines());
        assertArrayEquals(damaged, Files.readAllBytes(damage.damagedCopy()));
        mended.append(star(3));
        assertEquals(List.of("act-1", "act-3"), ids(journal().readNew()));
        assertEquals(Optional.empty(), journal().damage());
    }

    @Test
    void malformedUtf8IsDamage() throws IOException {
        journal().append(star(1));
        String text = Files.readString(file()).replace("é", "e\u00e9");
        Files.write(file(), text.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(1, journal().damage().orElseThrow().unreadableLines());
    }

    @Test
    void repairRestoresLinesFromBackup() throws IOException {
        journal().append(star(1));
        journal().append(star(2)); // opening it made a copy with the first act
        Files.write(file(), new byte[] {0, 0, 0, 0});
        JournalFile mended = journal();
        assertEquals(1, mended.damage().orElseThrow().restoredTransactions());
        assertEquals(List.of("act-1"), ids(mended.readNew()));
        Files.delete(file());
        assertEquals(List.of("act-1"), ids(journal().readNew()));
    }

    @Test
    void damagedCopiesAreNotOverwritten() throws IOException {
        journal().append(star(1));
        appendText("first damage\n");
        Path first = journal().damage().orElseThrow().damagedCopy();
        appendText("second damage\n");
        Path second = journal().damage().orElseThrow().damagedCopy();
        assertTrue(Files.readString(first).contains("first damage"));
        assertTrue(Files.readString(second).contains("second damage"));
    }

    @Test
    void repairsDamageWhileOpen() throws IOException {
        JournalFile open = journal();
        open.append(star(1));
        appendText("not an act\n");
        open.append(star(2));
        assertEquals(1, open.damage().orElseThrow().unreadableLines());
        assertEquals(List.of("act-1", "act-2"), ids(journal().readNew()));
    }

    @Test
    void rewritingPreservesUnknownEvents() throws IOException {
        journal().append(star(1));
        String newer =
                "{\"id\":\"act-2\",\"time\":\"2031-01-01T00:00:00Z\",\"mood\":\"calm\",\"changes\":"
                        + "[{\"kind\":\"folded\",\"depth\":3},{\"kind\":\"star\",\"on\":7}]}";
        appendText(newer + "\nnot an act\n"); // the damage makes it write the file anew
        assertEquals(
                List.of(new NoteEvent.Unknown("folded"), new NoteEvent.Unknown("star")),
                journal().readNew().get(1).events());
        assertTrue(Files.readAllLines(file()).contains(newer));
    }

    @Test
    void mergeAddsTransactionsOnce() throws IOException {
        JournalFile mine = journal();
        mine.append(star(1));
        Path exported = folder.resolve("export.jsonl");
        assertEquals(1, mine.export(exported, _ -> true));
        JournalFile other = JournalFile.open(folder.resolve("other").resolve("notes.jsonl"));
        other.append(star(2));
        assertEquals(1, other.merge(exported));
        assertEquals(0, other.merge(exported));
        assertEquals(List.of("act-2", "act-1"), ids(other.readNew()));
    }

    @Test
    void rereadsRewrittenFile() throws IOException {
        JournalFile mine = journal();
        mine.append(star(1));
        Path exported = folder.resolve("export.jsonl");
        JournalFile other = JournalFile.open(folder.resolve("other").resolve("notes.jsonl"));
        other.append(star(2));
        other.export(exported, _ -> true);
        journal().merge(exported);
        mine.append(star(3));
        assertTrue(ids(mine.readNew()).contains("act-2"));
        assertEquals(List.of("act-1", "act-2", "act-3"), ids(journal().readNew()));
    }

    @Test
    void mergeRejectsOtherFiles() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader\n");
        JournalFile mine = journal();
        assertThrows(NotAJournalException.class, () -> mine.merge(letter));
    }
}
