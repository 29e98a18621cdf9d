package dev.dateline.ui.snapshot;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.ui.fx.DesktopServices;

import java.nio.file.Path;
import java.util.Optional;

/// Replaces the desktop when there is no display: choosers return no file, and nothing is opened.
public final class HeadlessDesktopServices implements DesktopServices {
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
