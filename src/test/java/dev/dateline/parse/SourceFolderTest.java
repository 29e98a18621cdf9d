package dev.dateline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;

class SourceFolderTest {
    @TempDir Path root;

    @ParameterizedTest
    @CsvSource({
        "ledger/2016/03/a.txt, ledger",
        "2016/03/ledger/a.txt, ledger",
        "2016-03/ledger/deep/a.txt, ledger",
        "2016-03-04/x y/a.txt, x y",
        "20160304/ledger/a.txt, ledger",
        "201603/404 Media/a.txt, 404 Media",
        "404/a.txt, 404",
        "20160304x/a.txt, 20160304x",
        "2016/03/a.txt, ''",
        "1/2/a.txt, ''",
        "a.txt, ''"
    })
    void firstNonDateFolderIsSource(String path, String source) throws IOException {
        var folder = new ArchiveFixture(root);
        assertEquals(source, folder.article(folder.write(path, "date 2022-03-04 T")).source());
    }

    @Test
    void sourceLineOverridesFolder() throws IOException {
        var folder = new ArchiveFixture(root);
        Path file = folder.write("ledger/a.txt", "source: Wire\ndate 2022-03-04 Text.");
        assertEquals("Wire", folder.article(file).source());
    }
}
