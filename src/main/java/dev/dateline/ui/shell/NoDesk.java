package dev.dateline.ui.shell;

import dev.dateline.dossier.ExportFormat;

import java.nio.file.Path;
import java.util.Optional;

/// The desk of a window that nobody sits at: nothing can be chosen, nothing opens.
final class NoDesk implements Desk {
    @Override
    public Optional<Path> chooseFolder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseTarget(String suggestion, ExportFormat format) {
        return Optional.empty();
    }

    @Override
    public void openFile(Path file) {}

    @Override
    public void showFile(Path file) {}

    @Override
    public void openWindow(Optional<Path> archive) {}

    @Override
    public void close() {}
}
