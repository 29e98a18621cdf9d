package dev.dateline.notes.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.TextAnchor;
import dev.dateline.notes.Transaction;
import dev.dateline.quote.Speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
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
        assertEquals(List.of(3), damage.unreadableLines());
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
        assertEquals(List.of(2), journal().damage().orElseThrow().unreadableLines());
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
        assertEquals(List.of(3), open.damage().orElseThrow().unreadableLines());
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
        assertEquals(1, other.merge(exported).added());
        assertEquals(0, other.merge(exported).added());
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "2024-02-30T00:00:00Z",
                ""
            })
    void impossibleTimeIsDamage(String time) throws IOException {
        journal().append(star(1));
        String entry = "{\"id\":\"x\",\"time\":\"" + time + "\",\"changes\":[]}\n";
        appendText("\n" + entry);
        JournalFile repaired = journal();
        assertEquals(List.of(4), repaired.damage().orElseThrow().unreadableLines());
        repaired.append(star(2));
        assertEquals(List.of("act-1", "act-2"), ids(journal().readNew()));
    }

    @Test
    void mergeListsUnreadableLines() throws IOException {
        JournalFile mine = journal();
        mine.append(star(1));
        Path exported = folder.resolve("export.jsonl");
        mine.export(exported, _ -> true);
        Files.writeString(
                exported,
                "\nnot an act\n{\"id\":\"x\",\"time\":\"+99999-01-01T00:00:00Z\",\"changes\":[]}\n",
                StandardOpenOption.APPEND);
        JournalFile other = JournalFile.open(folder.resolve("other").resolve("notes.jsonl"));
        assertEquals(new MergeReport(1, List.of(4, 5)), other.merge(exported));
        assertEquals(List.of("act-1"), ids(other.readNew()));
    }

    @Test
    void everyFlippedBitOfAnEntryIsNoticed() throws IOException {
        journal().append(star(1));
        byte[] good = Files.readAllBytes(file());
        int start = new String(good, StandardCharsets.UTF_8).indexOf('\n') + 1;
        int end = good.length - ",\"check\":\"12345678\"}\n".length();
        for (int i = start; i < end; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = good.clone();
                flipped[i] ^= (byte) (1 << bit);
                assertFalse(JournalFormat.parse(flipped).damaged().isEmpty(), "byte " + i);
            }
        }
    }

    @Test
    void flippedBitIsRestoredFromBackup() throws IOException {
        journal().append(star(1));
        journal();
        String text = Files.readString(file());
        Files.writeString(file(), text.replace("act-1", "act-3"));
        JournalFile repaired = journal();
        assertEquals(1, repaired.damage().orElseThrow().restoredTransactions());
        assertEquals(List.of("act-1"), ids(repaired.readNew()));
    }

    @Test
    void entriesWithoutChecksumAreRead() throws IOException {
        journal().append(star(1));
        String text = Files.readString(file());
        Files.writeString(file(), text.replaceAll(",\"check\":\"[0-9a-f]{8}\"", ""));
        assertEquals(List.of("act-1"), ids(journal().readNew()));
        assertEquals(Optional.empty(), journal().damage());
    }

    @Test
    void journalThatCannotBeLockedIsReadOnly() throws IOException {
        journal().append(star(1));
        Files.delete(folder.resolve("notes.jsonl.lock"));
        Files.createDirectory(folder.resolve("notes.jsonl.lock"));
        JournalFile readOnly = journal();
        assertTrue(readOnly.readOnlyCause().isPresent());
        assertEquals(List.of("act-1"), ids(readOnly.readNew()));
        assertEquals(1, readOnly.export(folder.resolve("export.jsonl"), _ -> true));
        assertThrows(IOException.class, () -> readOnly.append(star(2)));
    }

    @Test
    void failedBackupPreventsNothing() throws IOException {
        journal().append(star(1));
        Path backup = folder.resolve("notes.jsonl.backup");
        Files.delete(backup);
        Files.createDirectories(backup.resolve("full"));
        JournalFile journal = journal();
        assertTrue(journal.backupFailure().isPresent());
        journal.append(star(2));
        assertEquals(List.of("act-1", "act-2"), ids(journal().readNew()));
    }

    @Test
    void journalBehindBrokenLinkIsNotEmpty() throws IOException {
        Files.createSymbolicLink(file(), folder.resolve("drive/notes.jsonl"));
        assertThrows(IOException.class, this::journal);
    }

    @Test
    void filesAreReadableByOwnerOnly() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        JournalFile journal = JournalFile.open(folder.resolve("a/b/notes.jsonl"));
        journal.append(star(1));
        JournalFile.open(folder.resolve("a/b/notes.jsonl"));
        try (var files = Files.walk(folder.resolve("a"))) {
            for (Path file : files.toList()) {
                String permissions =
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                assertTrue(permissions.endsWith("------"), file + " " + permissions);
            }
        }
    }
}
