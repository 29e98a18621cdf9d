package dev.dateline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Problem;
import dev.dateline.article.Problem.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class TextDecoderTest {
    private static final String ENGLISH =
            "date 2022-03-04 “We’re closing the café,” said Mina Okafor — Quillon’s owner.";

    @TempDir Path root;

    @Test
    void utf8HasNoRemark() throws IOException {
        assertReads(ENGLISH, ENGLISH.getBytes(StandardCharsets.UTF_8), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarkDecidesCharset(Charset charset) throws IOException {
        assertReads(ENGLISH, ("\uFEFF" + ENGLISH).getBytes(charset), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, date 2022-03-04 “We’re closing the café” said Mina Okafor — Quillon’s owner",
        "windows-1251, date 2022-03-04 Компания Квиллон закрывает завод в городе по словам"
                + " директора",
        "Shift_JIS, date 2022-03-04 キロン社は金曜日に工場を閉鎖すると発表しました。社長は何も言いませんでした。",
    })
    void otherCharsetsAreGuessedAndReported(Charset charset, String text) throws IOException {
        assertReads(text, text.getBytes(charset), guessed(charset.name()));
    }

    @Test
    void damagedBytesKeepUtf8() throws IOException {
        byte[] whole = ENGLISH.getBytes(StandardCharsets.UTF_8);
        byte[] damaged = Arrays.copyOf(whole, whole.length + 1);
        damaged[whole.length] = (byte) 0xE2;
        assertReads(ENGLISH + "\uFFFD", damaged, guessed("UTF-8"));
    }

    @Test
    void truncatedUtf16IsReported() throws IOException {
        byte[] whole = "\uFEFFdate 2022-03-04 Text".getBytes(StandardCharsets.UTF_16LE);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertReads("date 2022-03-04 Tex\uFFFD", cut, guessed("UTF-16LE"));
    }

    private static List<Problem> guessed(String charset) {
        return List.of(new Problem("a.txt", 0, Kind.CHARSET_GUESSED, charset));
    }

    private void assertReads(String text, byte[] bytes, List<Problem> problems) throws IOException {
        var folder = new ArchiveFixture(root);
        var parsed = folder.parsed(folder.write("a.txt", bytes));
        assertEquals(text, parsed.article().text());
        assertEquals(problems, parsed.problems());
        assertEquals("2022-03-04", parsed.article().date().toString());
    }
}
