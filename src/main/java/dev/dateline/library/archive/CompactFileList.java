package dev.dateline.library.archive;

import dev.dateline.article.FileStamp;
import dev.dateline.parse.walk.ArticleFile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;

/// Files to be read, in order. Of each path only what differs from the one before is kept, so that
/// a million files in folders take 40 MB and not 400.
final class CompactFileList implements Iterable<CompactFileList.Entry> {
    /// Stands for bytes that are no character: such a path cannot be told by its text.
    private static final char REPLACEMENT_CHARACTER = '\uFFFD';

    /// Begins what a path has in place of a byte that is no character.
    private static final String ESCAPE = "\\x";

    private final Path root;
    private final Bytes bytes = new Bytes();
    private final Map<Integer, Path> undecodable = new HashMap<>();
    private String last = "";
    private int size;

    /// @param root what paths are relative to
    CompactFileList(Path root) {
        this.root = root;
    }

    /// @param isNew whether the index has never seen it
    record Entry(ArticleFile file, boolean isNew) {}

    void add(ArticleFile file, boolean isNew) {
        String path = file.path();
        int shared = commonPrefixLength(last, path);
        bytes.number(shared);
        bytes.text(path.substring(shared));
        bytes.number(isNew ? 1 : 0);
        bytes.number(file.stamp().size());
        bytes.number(file.stamp().modifiedMillis());
        bytes.number(file.stamp().sidecarSize());
        bytes.number(file.stamp().sidecarModifiedMillis());
        if (file.file().toString().indexOf(REPLACEMENT_CHARACTER) >= 0 || path.contains(ESCAPE)) {
            undecodable.put(size, file.file());
        }
        last = path;
        size++;
    }

    int size() {
        return size;
    }

    void clear() {
        bytes.reset();
        undecodable.clear();
        last = "";
        size = 0;
    }

    /// Over what is in the list now; nothing may be added while it is in use.
    @Override
    public Iterator<Entry> iterator() {
        return new Entries();
    }

    /// Not inside a character of two halves, which would not be encoded.
    private static int commonPrefixLength(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1))
                ? shared - 1
                : shared;
    }

    private static final class Bytes extends ByteArrayOutputStream {
        void number(long value) {
            long left = value;
            while ((left & ~0x7FL) != 0) {
                write((int) ((left & 0x7F) | 0x80));
                left >>>= 7;
            }
            write((int) left);
        }

        void text(String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            number(encoded.length);
            writeBytes(encoded);
        }

        byte[] array() {
            return buf;
        }
    }

    private final class Entries implements Iterator<Entry> {
        private final byte[] from = bytes.array();
        private String path = "";
        private int count;
        private int at;

        @Override
        public boolean hasNext() {
            return count < size;
        }

        @Override
        public Entry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            path = path.substring(0, (int) number()) + text();
            boolean isNew = number() == 1;
            var stamp = new FileStamp(number(), number(), number(), number());
            Path file = undecodable.get(count++);
            return new Entry(
                    new ArticleFile(path, file == null ? root.resolve(path) : file, stamp), isNew);
        }

        private long number() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = from[at++];
                value |= (b & 0x7FL) << shift;
                if (b >= 0) {
                    return value;
                }
            }
        }

        private String text() {
            int length = (int) number();
            at += length;
            return new String(from, at - length, length, StandardCharsets.UTF_8);
        }
    }
}
