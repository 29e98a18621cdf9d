package dev.dateline.index.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

class ArticleCompressorTest {
    private final ArticleCompressor compressor = new ArticleCompressor();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 100_000})
    void decompressesWhatWasCompressed(int length) throws IOException {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        assertArrayEquals(noise, ArticleCompressor.decompress(compressor.compress(noise)));
    }

    @Test
    void halvesAShortArticle() throws IOException {
        byte[] text =
                "The company said in a statement on Tuesday that Nimbus trains would be sold."
                        .getBytes(StandardCharsets.UTF_8);
        BytesRef compressed = compressor.compress(text);
        assertTrue(compressed.length < text.length / 2 + 5, () -> compressed.length + " bytes");
    }

    @Test
    void reportsDamagedOrTruncatedData() throws IOException {
        byte[] text =
                "Nimbus said that trains are fun.".repeat(20).getBytes(StandardCharsets.UTF_8);
        BytesRef compressed = compressor.compress(text);
        var truncated = new BytesRef(compressed.bytes, 0, compressed.length / 2);
        assertThrows(IOException.class, () -> ArticleCompressor.decompress(truncated));
        var damaged = BytesRef.deepCopyOf(compressed);
        damaged.bytes[3] = (byte) 0xFF;
        assertThrows(IOException.class, () -> ArticleCompressor.decompress(damaged));
    }
}
