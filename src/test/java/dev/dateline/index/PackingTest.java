package dev.dateline.index;

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

class PackingTest {
    private final Packing packing = new Packing();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 100_000})
    void givesBackWhateverWasPacked(int length) throws IOException {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        assertArrayEquals(noise, Packing.unpack(packing.pack(noise)));
    }

    @Test
    void packsAShortArticleIntoHalf() throws IOException {
        byte[] text =
                "The company said in a statement on Tuesday that Nimbus trains would be sold."
                        .getBytes(StandardCharsets.UTF_8);
        BytesRef packed = packing.pack(text);
        assertTrue(packed.length < text.length / 2 + 5, () -> packed.length + " bytes");
    }

    @Test
    void saysWhenWhatWasPackedIsDamagedOrCut() throws IOException {
        byte[] text =
                "Nimbus said that trains are fun.".repeat(20).getBytes(StandardCharsets.UTF_8);
        BytesRef packed = packing.pack(text);
        var cut = new BytesRef(packed.bytes, 0, packed.length / 2);
        assertThrows(IOException.class, () -> Packing.unpack(cut));
        var damaged = BytesRef.deepCopyOf(packed);
        damaged.bytes[3] = (byte) 0xFF;
        assertThrows(IOException.class, () -> Packing.unpack(damaged));
    }
}
