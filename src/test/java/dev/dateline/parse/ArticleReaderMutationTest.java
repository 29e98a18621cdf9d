package dev.dateline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Checks that damaged files give a result with valid offsets and never throw.
class ArticleReaderMutationTest {
    private static final Path REAL = Path.of("../shared/corpora/politics");

    /// `|` stands for a line feed.
    private static final List<String> ARTICLES =
            Stream.of(
                            " date 2022-03-04 Quillon has bought Harrowgate.||“We’re glad,” said"
                                    + " Mina.",
                            "title: Sold\r"
                                    + "|source: Ledger\r"
                                    + "|date 2021-12-31\r"
                                    + "|\r"
                                    + "|One.\r"
                                    + "|Two.\r"
                                    + "|\r"
                                    + "|End",
                            "\uFEFFdate 2020-02-29 HEADLINE\r\rCafé 😀 in Zürich\rreopens.\r\r\r",
                            "Nobody dated this.||||\tBut it is \"readable\".|",
                            "date 2022-13-45 Impossible, says Harrowgate.| |Source: none")
                    .map(article -> article.replace('|', '\n'))
                    .toList();

    private static final List<String> CHARSETS =
            List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-32", "windows-1252", "Shift_JIS", "IBM037");

    private static final List<String> INSERTIONS =
            List.of(
                    "\r\n\r\n",
                    "\n",
                    "\r",
                    "\0",
                    "date 1999-01-01 ",
                    "title: X\n",
                    "\uFEFF",
                    "\u2028",
                    "date",
                    "\u00A0",
                    "\uD83D",
                    "{\"title\":",
                    "url:",
                    "date 9999-99-99");

    @TempDir Path root;

    @Test
    void mutatedSmallArticlesNeverThrow() throws IOException {
        var random = new Random(20220304);
        for (int i = 0; i < 10_000; i++) {
            check(mutate(ARTICLES.get(random.nextInt(ARTICLES.size())), random));
        }
    }

    @Test
    void mutatedRealArticlesNeverThrow() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "requires the archives in ../shared");
        List<Path> files;
        try (Stream<Path> found = Files.walk(REAL)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        var random = new Random(19870301);
        for (int i = 0; i < 10_000; i++) {
            check(mutate(Files.readString(files.get(random.nextInt(files.size()))), random));
        }
    }

    private static byte[] mutate(String text, Random random) {
        String charset = random.nextInt(4) > 0 ? "UTF-8" : CHARSETS.get(random.nextInt(7));
        byte[] bytes = text.getBytes(Charset.forName(charset));
        for (int times = random.nextInt(6); times > 0; times--) {
            bytes = mutateOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutateOnce(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int other = at + random.nextInt(bytes.length - at + 1);
        byte[] before = Arrays.copyOf(bytes, at);
        byte[] after = Arrays.copyOfRange(bytes, other, bytes.length);
        return switch (random.nextInt(5)) {
            case 0 -> before;
            case 1 -> join(before, after);
            case 2 -> join(bytes, Arrays.copyOfRange(bytes, at, other));
            case 3 -> {
                String insertion = INSERTIONS.get(random.nextInt(INSERTIONS.size()));
                byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
                yield join(join(before, insertion.getBytes(StandardCharsets.UTF_8)), rest);
            }
            default -> {
                byte[] flipped = bytes.clone();
                if (at < flipped.length) {
                    flipped[at] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
        };
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private void check(byte[] bytes) throws IOException {
        var folder = new ArchiveFixture(root);
        switch (folder.read(folder.write("a.txt", bytes))) {
            case ParseOutcome.Rejected rejected ->
                    assertTrue(rejected.problem().kind().rejects(), rejected::toString);
            case ParseOutcome.Parsed parsed -> {
                parsed.problems().forEach(p -> assertFalse(p.kind().rejects(), p::toString));
                check(parsed.article());
            }
        }
    }

    private static void check(Article article) {
        assertFalse(article.paragraphs().isEmpty());
        assertFalse(article.headline().text().isBlank());
        int end = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            assertTrue(paragraph.start() >= end, "paragraphs overlap");
            assertEquals(paragraph.raw(), paragraph.span().in(article.text()));
            assertEquals(paragraph.raw().strip(), paragraph.raw());
            assertFalse(paragraph.text().isBlank());
            end = paragraph.span().end();
        }
    }
}
