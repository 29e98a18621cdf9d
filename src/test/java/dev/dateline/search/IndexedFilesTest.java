package dev.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.FileStamp;
import dev.dateline.search.IndexedFiles.Status;

import org.junit.jupiter.api.Test;

class IndexedFilesTest {
    private static final FileStamp STAMP = new FileStamp(10, 20, 0, 0);

    private final IndexedFiles files = new IndexedFiles(1);

    @Test
    void distinguishesNewChangedAndUnchangedFiles() {
        files.add(IndexedFiles.key("a.txt"), STAMP);
        assertEquals(Status.UNCHANGED, files.markSeen("a.txt", STAMP));
        assertEquals(Status.CHANGED, files.markSeen("a.txt", new FileStamp(10, 21, 0, 0)));
        assertEquals(Status.CHANGED, files.markSeen("a.txt", new FileStamp(10, 20, 1, 0)));
        assertEquals(Status.NEW, files.markSeen("A.txt", STAMP));
    }

    @Test
    void growingKeepsSeenFiles() {
        for (int i = 0; i < 10_000; i++) {
            files.add(IndexedFiles.key("f" + i), STAMP);
            if (i % 2 == 0) {
                files.markSeen("f" + i, STAMP);
            }
        }
        assertEquals(10_000, files.size());
        assertEquals(5_000, files.unseenCount());
        assertTrue(files.isSeen(IndexedFiles.key("f42")));
        assertFalse(files.isSeen(IndexedFiles.key("f43")));
        assertTrue(files.contains("f43", STAMP));
        assertFalse(files.contains("g43", STAMP));
    }

    @Test
    void fileSeenTwiceCountsOnce() {
        files.add(IndexedFiles.key("a"), STAMP);
        files.add(IndexedFiles.key("b"), STAMP);
        files.markSeen("a", STAMP);
        files.markSeen("a", STAMP);
        assertEquals(1, files.unseenCount());
    }
}
