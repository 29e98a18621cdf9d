package dev.dateline.index.store;

import dev.dateline.article.FileStamp;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.Arrays;

/// File stamps as the bytes that the index keeps.
public final class FileStampCodec {
    private static final int MAX_BYTES = 4 * 10;

    private FileStampCodec() {}

    public static BytesRef encode(FileStamp stamp) throws IOException {
        byte[] bytes = new byte[MAX_BYTES];
        var out = new ByteArrayDataOutput(bytes);
        out.writeZLong(stamp.size());
        out.writeZLong(stamp.modifiedMillis());
        out.writeZLong(stamp.sidecarSize());
        out.writeZLong(stamp.sidecarModifiedMillis());
        return new BytesRef(Arrays.copyOf(bytes, out.getPosition()));
    }

    static FileStamp decode(BytesRef bytes) throws IOException {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new FileStamp(in.readZLong(), in.readZLong(), in.readZLong(), in.readZLong());
    }
}
