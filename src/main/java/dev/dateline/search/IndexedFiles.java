package dev.dateline.search;

import dev.dateline.article.FileStamp;

/// Compares the files of an archive with the file stamps that its index contains.
///
/// Keeps only 64-bit hashes of paths and stamps: a million files take 50 MB. The probability that
/// two of a million paths share a hash is one in thirty million; then a removed file may stay in
/// the index, or a new file counts as changed. Not thread-safe, except that [#contains] may be
/// called concurrently once all files are added.
public final class IndexedFiles {
    /// The difference between a file and its state in the index.
    public enum Status {
        NEW,
        CHANGED,
        UNCHANGED
    }

    private static final long EMPTY = 0;

    private long[] paths;
    private long[] stamps;
    private boolean[] seen;
    private int size;
    private int seenCount;

    /// Creates an empty hash table that grows as needed.
    ///
    /// @param expected the approximate number of files
    public IndexedFiles(int expected) {
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 4);
        paths = new long[capacity];
        stamps = new long[capacity];
        seen = new boolean[capacity];
    }

    /// Returns a 64-bit hash that identifies a path.
    public static long key(String path) {
        long hash = path.length();
        for (int i = 0; i < path.length(); i++) {
            hash = (hash ^ path.charAt(i)) * 0x9E37_79B9_7F4A_7C15L;
            hash ^= hash >>> 29;
        }
        return mixed(hash);
    }

    /// Adds a file that the index contains.
    public void add(long key, FileStamp stamp) {
        if (size >= paths.length * 3 / 4) {
            grow();
        }
        int slot = slot(key);
        size += paths[slot] == EMPTY ? 1 : 0;
        paths[slot] = key;
        stamps[slot] = hash(stamp);
    }

    /// Marks a file of the archive as seen and returns how it differs from the index.
    public Status markSeen(String path, FileStamp stamp) {
        int slot = slot(key(path));
        if (paths[slot] == EMPTY) {
            return Status.NEW;
        }
        seenCount += seen[slot] ? 0 : 1;
        seen[slot] = true;
        return stamps[slot] == hash(stamp) ? Status.UNCHANGED : Status.CHANGED;
    }

    /// Tells whether the index contains this file with this stamp.
    public boolean contains(String path, FileStamp stamp) {
        int slot = slot(key(path));
        return paths[slot] != EMPTY && stamps[slot] == hash(stamp);
    }

    /// Tells whether the file with this key was marked as seen.
    public boolean isSeen(long key) {
        return seen[slot(key)];
    }

    /// Returns the number of files that were added.
    public int size() {
        return size;
    }

    /// Returns the number of added files that were not marked as seen.
    public int unseenCount() {
        return size - seenCount;
    }

    private int slot(long hash) {
        int mask = paths.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (paths[slot] != EMPTY && paths[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldPaths = paths;
        long[] oldStamps = stamps;
        boolean[] oldSeen = seen;
        paths = new long[oldPaths.length * 2];
        stamps = new long[paths.length];
        seen = new boolean[paths.length];
        for (int i = 0; i < oldPaths.length; i++) {
            if (oldPaths[i] != EMPTY) {
                int slot = slot(oldPaths[i]);
                paths[slot] = oldPaths[i];
                stamps[slot] = oldStamps[i];
                seen[slot] = oldSeen[i];
            }
        }
    }

    private static long hash(FileStamp stamp) {
        long hash = 17;
        for (long part :
                new long[] {
                    stamp.size(),
                    stamp.modifiedMillis(),
                    stamp.sidecarSize(),
                    stamp.sidecarModifiedMillis()
                }) {
            hash = mixed(hash ^ part);
        }
        return hash;
    }

    /// Scrambles the bits of a hash with the finalizer of MurmurHash3. Never returns [#EMPTY].
    private static long mixed(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
        h ^= h >>> 33;
        return h == EMPTY ? 1 : h;
    }
}
