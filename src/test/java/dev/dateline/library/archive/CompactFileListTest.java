package dev.dateline.library.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.dateline.article.FileStamp;
import dev.dateline.parse.walk.ArticleFile;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

class CompactFileListTest {
    private final Path root = Path.of("archive").toAbsolutePath();
    private final CompactFileList list = new CompactFileList(root);

    @Test
    void iteratesInInsertionOrder() {
        List<ArticleFile> files =
                List.of(
                        file("2020/01/a.txt", new FileStamp(1, 1_600_000_000_123L, 0, 0)),
                        file("2020/01/ab.txt", new FileStamp(300, -5, 7, 8)),
                        file("2020/02/ab.txt", new FileStamp(0, 0, 0, 0)),
                        file("\uD83D\uDE80.txt", new FileStamp(1, 2, 3, 4)),
                        file("\uD83D\uDE81.txt", new FileStamp(1, 2, 3, 4)));
        files.forEach(f -> list.add(f, f.path().startsWith("2020/01")));
        var found = new ArrayList<ArticleFile>();
        var isNew = new ArrayList<Boolean>();
        for (CompactFileList.Entry entry : list) {
            found.add(entry.file());
            isNew.add(entry.isNew());
        }
        assertEquals(files, found);
        assertEquals(List.of(true, true, false, false, false), isNew);
    }

    @Test
    void keepsPathsOfUndecodableNames() {
        var file = new ArticleFile("\\xE9.txt", root.resolve("\uFFFD.txt"), stamp());
        list.add(file, true);
        assertEquals(file, list.iterator().next().file());
    }

    @Test
    void isEmptyAfterClear() {
        list.add(file("a", stamp()), true);
        list.clear();
        assertEquals(0, list.size());
        assertFalse(list.iterator().hasNext());
        assertThrows(NoSuchElementException.class, () -> list.iterator().next());
    }

    private ArticleFile file(String path, FileStamp stamp) {
        return new ArticleFile(path, root.resolve(path), stamp);
    }

    private static FileStamp stamp() {
        return new FileStamp(1, 2, 0, 0);
    }
}
