package dev.dateline.settings;

import dev.dateline.file.AtomicFile;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Stores [Settings] in a JSON file. Missing values have their defaults; unknown ones are ignored.
public final class SettingsStore {
    private final Path file;

    public SettingsStore(Path file) {
        this.file = file;
    }

    /// The result of reading the file.
    public sealed interface Loaded {
        Settings settings();

        /// The settings of the file, or the defaults if there is no file.
        record Restored(Settings settings) implements Loaded {}

        /// The file was invalid and was renamed to `brokenFile`; the defaults are used.
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
        } catch (JacksonException | CharacterCodingException e) {
            return new Loaded.Reset(Settings.DEFAULT, moveBrokenFile());
        }
    }

    /// Replaces the file atomically. Thread-safe.
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
