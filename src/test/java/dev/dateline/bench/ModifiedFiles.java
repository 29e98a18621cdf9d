package dev.dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/// Modifies files of an archive and restores them later.
///
/// Files are replaced by new ones, because hard links may share them with another archive.
final class ModifiedFiles {
    private final List<Path> files;
    private final List<byte[]> originals = new ArrayList<>();
    private final List<FileTime> times = new ArrayList<>();

    ModifiedFiles(List<Path> files) throws IOException {
        this.files = files;
        for (Path file : files) {
            originals.add(Files.readAllBytes(file));
            times.add(Files.getLastModifiedTime(file));
        }
    }

    void modify() throws IOException {
        for (int i = 0; i < files.size(); i++) {
            String text = new String(originals.get(i), StandardCharsets.UTF_8);
            replace(i, (text + "\n\nThis was changed.\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Restores the content and the modification times.
    void restore() throws IOException {
        for (int i = 0; i < files.size(); i++) {
            replace(i, originals.get(i));
            Files.setLastModifiedTime(files.get(i), times.get(i));
        }
    }

    private void replace(int index, byte[] text) throws IOException {
        Path file = files.get(index);
        Path temporary = file.resolveSibling("." + file.getFileName());
        Files.write(temporary, text);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
