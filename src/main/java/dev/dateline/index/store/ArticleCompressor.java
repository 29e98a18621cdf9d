package dev.dateline.index.store;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Compresses one article at a time, so that one can be read without others. An article is too
/// short to learn the language from: common words and phrases are known beforehand. Keeps what
/// costs most to make, one for each thread that is packing at once. Thread-safe, but for `close`.
public final class ArticleCompressor implements AutoCloseable {
    /// Measured with the common words: 0.458 of the text at 69 MB a CPU-second; level 1 0.470 at
    /// 72, level 3 0.450 at 59, level 6 0.431 at 36.
    private static final int LEVEL = 2;

    private static final byte[] DICTIONARY = readDictionary();

    private static final int MAX_LENGTH_BYTES = 5;

    private final Queue<Deflater> idleDeflaters = new ConcurrentLinkedQueue<>();

    BytesRef compress(byte[] plain) throws IOException {
        Deflater deflater = idleDeflaters.poll();
        if (deflater == null) {
            deflater = new Deflater(LEVEL, true);
        }
        try {
            return compress(plain, deflater);
        } finally {
            deflater.reset();
            idleDeflaters.add(deflater);
        }
    }

    private static BytesRef compress(byte[] plain, Deflater deflater) throws IOException {
        byte[] bytes = new byte[MAX_LENGTH_BYTES + plain.length / 2 + 64];
        var length = new ByteArrayDataOutput(bytes);
        length.writeVInt(plain.length);
        int at = length.getPosition();
        deflater.setDictionary(DICTIONARY);
        deflater.setInput(plain);
        deflater.finish();
        while (!deflater.finished()) {
            if (at == bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            at += deflater.deflate(bytes, at, bytes.length - at);
        }
        return new BytesRef(bytes, 0, at);
    }

    static byte[] decompress(BytesRef packed) throws IOException {
        var in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        byte[] plain = new byte[in.readVInt()];
        var inflater = new Inflater(true);
        try {
            inflater.setDictionary(DICTIONARY);
            inflater.setInput(packed.bytes, in.getPosition(), in.length() - in.getPosition());
            int at = 0;
            while (at < plain.length) {
                int read = inflater.inflate(plain, at, plain.length - at);
                if (read == 0) {
                    throw new IOException("a packed article ends too early");
                }
                at += read;
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IOException("a packed article is damaged", e);
        } finally {
            inflater.end();
        }
    }

    /// Any change to the file is one to [Schema#VERSION].
    private static byte[] readDictionary() {
        try (InputStream words = ArticleCompressor.class.getResourceAsStream("common-words.txt")) {
            return Objects.requireNonNull(words).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        idleDeflaters.forEach(Deflater::end);
        idleDeflaters.clear();
    }
}
