package dev.dateline.ui.testing;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.ui.fx.DesktopServices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Always chooses the same folder and file, and records the files to open.
public final class FakeDesktopServices implements DesktopServices {
    private final Path folder;
    private final Path target;
    private final List<Path> opened = new ArrayList<>();

    FakeDesktopServices(Path folder, Path target) {
        this.folder = folder;
        this.target = target;
    }

    /// Returns the files that were opened.
    public List<Path> opened() {
        return opened;
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.of(folder);
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName, ExportFormat format) {
        return Optional.of(target);
    }

    @Override
    public void openFile(Path file) {
        opened.add(file);
    }

    @Override
    public void showFile(Path file) {}

    @Override
    public void openWindow(Optional<Path> archive) {}

    @Override
    public void close() {}
}
