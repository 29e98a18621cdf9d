package dev.dateline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

class SettingsStoreTest {
    @TempDir Path folder;

    @Test
    void loadRestoresSavedSettings() throws IOException {
        Settings settings =
                Settings.DEFAULT
                        .withTheme("dark")
                        .withReading(ReadingSettings.DEFAULT.withTextSize(22).withSerif(false))
                        .withOpenedArchive("/archives/orchard")
                        .withSearch("speaker:\"Ann Bell\" orchard")
                        .withSession(
                                new ArchiveSession("/archives/orchard", "bell", "OLDEST", "QUOTES"))
                        .withSession(
                                new ArchiveSession("/archives/mill", "", "NEWEST", "ARTICLES"));
        file().save(settings);
        assertEquals(new SettingsStore.Loaded.Restored(settings), file().load());
    }

    @Test
    void missingFileGivesDefaults() throws IOException {
        assertEquals(new SettingsStore.Loaded.Restored(Settings.DEFAULT), file().load());
    }

    @Test
    void brokenFileIsRenamed() throws IOException {
        write("{\"theme\": \"dark\", ");
        Path aside = folder.resolve("dateline/settings.json.broken");
        assertEquals(new SettingsStore.Loaded.Reset(Settings.DEFAULT, aside), file().load());
        assertTrue(Files.exists(aside));
    }

    @Test
    void fileWithOtherContentIsRenamed() throws IOException {
        write("{\"archives\": {\"one\": 1}}");
        assertTrue(file().load() instanceof SettingsStore.Loaded.Reset);
    }

    @Test
    void missingValuesHaveDefaults() throws IOException {
        write("{\"theme\": \"sepia\", \"reading\": {\"textSize\": 20}}");
        assertEquals(
                Settings.DEFAULT
                        .withTheme("sepia")
                        .withReading(ReadingSettings.DEFAULT.withTextSize(20)),
                file().load().settings());
    }

    @Test
    void unknownValuesAreIgnored() throws IOException {
        write("{\"theme\": \"dark\", \"tabs\": [1, 2]}");
        assertEquals(Settings.DEFAULT.withTheme("dark"), file().load().settings());
    }

    @Test
    void sizesAreClamped() throws IOException {
        write("{\"reading\": {\"textSize\": 1, \"scale\": 90}}");
        ReadingSettings reading = file().load().settings().reading();
        assertEquals(12, reading.textSize());
        assertEquals(2, reading.scale());
    }

    @Test
    void openedArchiveMovesToFront() {
        Settings settings =
                Settings.DEFAULT
                        .withOpenedArchive("/a")
                        .withOpenedArchive("/b")
                        .withOpenedArchive("/a");
        assertEquals(List.of("/a", "/b"), settings.recentArchives());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "{\"reading\": null}",
                "{\"reading\": 3}",
                "{\"theme\": null}",
                "{\"reading\": {\"textSize\": \"large\"}}",
                "{\"archives\": [[\"/a\"]]}",
                "{\"archives\": [1]}",
                "{\"archives\": [\"/a\\u0000b\"]}",
                "{\"desks\": [{\"archive\": \"\\u0000\", \"query\": \"\", \"order\": \"\","
                        + " \"list\": \"\"}]}",
                "\uFEFF{}, {}",
                "{\"desks\": [\"/a\"]}",
                "{\"desks\": [{\"archive\": \"/a\", \"query\": 7}]}"
            })
    void invalidFileIsRenamed(String json) throws IOException {
        write(json);
        assertTrue(file().load() instanceof SettingsStore.Loaded.Reset);
    }

    private SettingsStore file() {
        return new SettingsStore(folder.resolve("dateline/settings.json"));
    }

    private void write(String json) throws IOException {
        Path file = folder.resolve("dateline/settings.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
    }

    @Test
    void everyTruncatedOrMutatedFileCanBeLoaded() throws IOException {
        file().save(
                        Settings.DEFAULT
                                .withOpenedArchive("/archives/orchard")
                                .withSession(
                                        new ArchiveSession(
                                                "/archives/mill", "", "NEWEST", "ARTICLES")));
        byte[] good = Files.readAllBytes(file().file());
        for (int i = 0; i < good.length; i++) {
            assertLoads(Arrays.copyOf(good, i));
            for (int value : new int[] {0, '"', '{', '[', ',', '9', 0xff}) {
                byte[] mutated = good.clone();
                mutated[i] = (byte) value;
                assertLoads(mutated);
            }
        }
    }

    private void assertLoads(byte[] content) throws IOException {
        Files.write(file().file(), content);
        for (String archive : file().load().settings().recentArchives()) {
            assertFalse(Path.of(archive).toString().isEmpty());
        }
    }

    @Test
    void folderAndLargeFileAreRenamed() throws IOException {
        Path file = file().file();
        Files.createDirectories(file.resolve("sub"));
        assertTrue(file().load() instanceof SettingsStore.Loaded.Reset);
        Files.write(file, new byte[5 << 20]);
        Files.move(folder.resolve("dateline/settings.json.broken"), folder.resolve("kept"));
        assertTrue(file().load() instanceof SettingsStore.Loaded.Reset);
        assertTrue(Files.notExists(file));
    }

    @Test
    void savedFileIsReadableByOwnerOnly() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        file().save(Settings.DEFAULT);
        Path file = file().file();
        assertEquals("rw-------", permissions(file));
        assertEquals("rwx------", permissions(file.resolveSibling("").toAbsolutePath()));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
