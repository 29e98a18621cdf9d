package dev.dateline.search;

import dev.dateline.article.FileStamp;

/// What an index knows of its files, held against those that a walk meets. A million take 50 MB: of
/// paths and stamps only hashes of 64 bits are kept. Two paths out of a million share one with a
/// likelihood of one in thirty million; then a file that is gone may stay, and one that is new is
/// read as if it had changed. Not thread-safe, but for [#contains] once nothing is added any more.
public final class IndexedFiles {
    /// What a file that was met is to the index.
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

    /// @param expected about how many files will be added
    public IndexedFiles(int expected) {
        int room = Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 4);
        paths = new long[room];
        stamps = new long[room];
        seen = new boolean[room];
    }

    /// What a path is known by here.
    public static long key(String path) {
        long hash = path.length();
        for (int i = 0; i < path.length(); i++) {
            hash = (hash ^ path.charAt(i)) * 0x9E37_79B9_7F4A_7C15L;
            hash ^= hash >>> 29;
        }
        return mixed(hash);
    }

    /// Adds a file by the key of its path.
    public void add(long key, FileStamp stamp) {
        if (size >= paths.length * 3 / 4) {
            grow();
        }
        int slot = slot(key);
        size += paths[slot] == EMPTY ? 1 : 0;
        paths[slot] = key;
        stamps[slot] = hash(stamp);
    }

    /// Says what a file is to the index and marks it as met.
    public Status markSeen(String path, FileStamp stamp) {
        int slot = slot(key(path));
        if (paths[slot] == EMPTY) {
            return Status.NEW;
        }
        seenCount += seen[slot] ? 0 : 1;
        seen[slot] = true;
        return stamps[slot] == hash(stamp) ? Status.UNCHANGED : Status.CHANGED;
    }

    /// Whether it was added with this very stamp.
    public boolean contains(String path, FileStamp stamp) {
        int slot = slot(key(path));
        return paths[slot] != EMPTY && stamps[slot] == hash(stamp);
    }

    /// Whether the file with this key was met.
    public boolean isSeen(long key) {
        return seen[slot(key)];
    }

    /// Files that were added.
    public int size() {
        return size;
    }

    /// Those among them that have not been met.
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
        boolean[] oldMet = seen;
        paths = new long[oldPaths.length * 2];
        stamps = new long[paths.length];
        seen = new boolean[paths.length];
        for (int i = 0; i < oldPaths.length; i++) {
            if (oldPaths[i] != EMPTY) {
                int slot = slot(oldPaths[i]);
                paths[slot] = oldPaths[i];
                stamps[slot] = oldStamps[i];
                seen[slot] = oldMet[i];
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

    /// The finish of MurmurHash3; never [#EMPTY].
    private static long mixed(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
        h ^= h >>> 33;
        return h == EMPTY ? 1 : h;
    }
}
