package dev.dateline.settings;

import dev.dateline.file.AtomicFile;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// [Settings] as a JSON file. What a file does not say, or says of things this version does not
/// know, is left at its default or passed over.
public final class SettingsStore {
    private final Path file;

    public SettingsStore(Path file) {
        this.file = file;
    }

    /// What came of reading the file.
    public sealed interface Loaded {
        Settings settings();

        /// From the file, or the defaults where there is none yet.
        record Restored(Settings settings) implements Loaded {}

        /// The file could not be understood; it was put aside as `kept` and the defaults are taken.
        record Reset(Settings settings, Path brokenFile) implements Loaded {}
    }

    public Loaded load() throws IOException {
        try {
            Optional<Settings> read = SettingsReader.read(Files.readString(file));
            return read.isPresent()
                    ? new Loaded.Restored(read.get())
                    : new Loaded.Reset(Settings.DEFAULT, moveBrokenFile());
        } catch (NoSuchFileException e) {
            return new Loaded.Restored(Settings.DEFAULT);
        } catch (JacksonException | java.nio.charset.CharacterCodingException e) {
            return new Loaded.Reset(Settings.DEFAULT, moveBrokenFile());
        }
    }

    /// Writes beside the file first and moves that into place, so that a crash leaves the old or
    /// the new settings, never half of them. May be called on several threads.
    public synchronized void save(Settings settings) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFile.writeString(file, SettingsWriter.write(settings));
    }

    public Path file() {
        return file;
    }

    private Path moveBrokenFile() throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    }
}
