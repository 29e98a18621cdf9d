package dev.dateline.settings;

import dev.dateline.file.AtomicFile;
import dev.dateline.file.InputFile;
import dev.dateline.file.PrivateFolders;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Loads and saves [Settings] in a JSON file. Missing values have their defaults; unknown ones are
/// ignored.
public final class SettingsStore {
    /// Maximum size of a settings file, in bytes. This is many times the size of the largest file
    /// that Dateline writes.
    private static final int MAX_BYTES = 4 << 20;

    private final Path file;

    public SettingsStore(Path file) {
        this.file = file;
    }

    /// The result of loading the settings file.
    public sealed interface Loaded {
        Settings settings();

        /// The settings were read from the file, or are the defaults because there is no file.
        record Restored(Settings settings) implements Loaded {}

        /// The file was invalid and was renamed to `brokenFile`. The settings are the defaults.
        record Reset(Settings settings, Path brokenFile) implements Loaded {}
    }

    /// Loads the settings from the file. Whatever the file contains, there are settings to start
    /// with.
    ///
    /// @throws IOException if the file cannot be read and not be renamed either
    public Loaded load() throws IOException {
        try {
            String json = decode(InputFile.readAllBytes(file, MAX_BYTES));
            Optional<Settings> read = SettingsReader.read(json);
            return read.isPresent()
                    ? new Loaded.Restored(read.get())
                    : new Loaded.Reset(Settings.DEFAULT, moveBrokenFile());
        } catch (NoSuchFileException e) {
            return new Loaded.Restored(Settings.DEFAULT);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return new Loaded.Reset(Settings.DEFAULT, moveBrokenFile());
        }
    }

    private static String decode(byte[] utf8) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    /// Writes the settings and replaces the file atomically. Thread-safe.
    public synchronized void save(Settings settings) throws IOException {
        PrivateFolders.createParent(file);
        AtomicFile.writePrivately(
                file, SettingsWriter.write(settings).getBytes(StandardCharsets.UTF_8));
    }

    public Path file() {
        return file;
    }

    private Path moveBrokenFile() throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    }
}
