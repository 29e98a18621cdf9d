package dev.dateline.ui.launch;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.job.JobRunner;
import dev.dateline.message.Messages;
import dev.dateline.ui.fx.DesktopServices;
import dev.dateline.ui.fx.notice.ErrorReporter;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Opens the dialogs and programs of the operating system.
final class SystemDesktopServices implements DesktopServices {
    private final JobRunner jobs;
    private final ErrorReporter errors;
    private final Supplier<Stage> stage;
    private final WindowManager windows;

    SystemDesktopServices(
            JobRunner jobs, ErrorReporter errors, Supplier<Stage> stage, WindowManager windows) {
        this.jobs = jobs;
        this.errors = errors;
        this.stage = stage;
        this.windows = windows;
    }

    @Override
    public Optional<Path> chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.of("dialog.open-archive"));
        return Optional.ofNullable(chooser.showDialog(stage.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName, ExportFormat format) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.of("dialog.export-dossier"));
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(stage.get())).map(File::toPath);
    }

    @Override
    public void openFile(Path file) {
        run(file, openCommand(file));
    }

    @Override
    public void showFile(Path file) {
        run(file, showCommand(file));
    }

    private void run(Path file, List<String> command) {
        jobs.start(
                _ -> new ProcessBuilder(command).start(),
                _ -> {},
                cause -> errors.report(Messages.of("desktop.file-not-shown", file), cause));
    }

    @Override
    public void openWindow(Optional<Path> archive) {
        jobs.<AppWindow>start(
                _ -> windows.open(model -> archive.ifPresent(model.archive()::open)),
                _ -> {},
                cause -> errors.report(Messages.of("window.not-opened"), cause));
    }

    @Override
    public void close() {
        stage.get().close();
    }

    private static List<String> openCommand(Path file) {
        return switch (system()) {
            case "windows" -> List.of("explorer", file.toString());
            case "mac" -> List.of("open", file.toString());
            default -> List.of("xdg-open", file.toString());
        };
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("win") ? "windows" : name.startsWith("mac") ? "mac" : "other";
    }

    private static List<String> showCommand(Path file) {
        return switch (system()) {
            case "windows" -> List.of("explorer", "/select," + file);
            case "mac" -> List.of("open", "-R", file.toString());
            default -> List.of("xdg-open", String.valueOf(file.getParent()));
        };
    }
}
