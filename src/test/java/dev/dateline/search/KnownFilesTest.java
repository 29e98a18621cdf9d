package dev.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.FileStamp;
import dev.dateline.search.KnownFiles.Standing;

import org.junit.jupiter.api.Test;

class KnownFilesTest {
    private static final FileStamp STAMP = new FileStamp(10, 20, 0, 0);

    private final KnownFiles files = new KnownFiles(1);

    @Test
    void tellsNewChangedAndUnchangedFilesApart() {
        files.add(KnownFiles.key("a.txt"), STAMP);
        assertEquals(Standing.UNCHANGED, files.meet("a.txt", STAMP));
        assertEquals(Standing.CHANGED, files.meet("a.txt", new FileStamp(10, 21, 0, 0)));
        assertEquals(Standing.CHANGED, files.meet("a.txt", new FileStamp(10, 20, 1, 0)));
        assertEquals(Standing.NEW, files.meet("A.txt", STAMP));
    }

    @Test
    void remembersAcrossItsGrowthWhatWasMet() {
        for (int i = 0; i < 10_000; i++) {
            files.add(KnownFiles.key("f" + i), STAMP);
            if (i % 2 == 0) {
                files.meet("f" + i, STAMP);
            }
        }
        assertEquals(10_000, files.size());
        assertEquals(5_000, files.unmet());
        assertTrue(files.isMet(KnownFiles.key("f42")));
        assertFalse(files.isMet(KnownFiles.key("f43")));
        assertTrue(files.holds("f43", STAMP));
        assertFalse(files.holds("g43", STAMP));
    }

    @Test
    void countsAFileMetTwiceOnce() {
        files.add(KnownFiles.key("a"), STAMP);
        files.add(KnownFiles.key("b"), STAMP);
        files.meet("a", STAMP);
        files.meet("a", STAMP);
        assertEquals(1, files.unmet());
    }
}
