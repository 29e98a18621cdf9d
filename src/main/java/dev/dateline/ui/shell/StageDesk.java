package dev.dateline.ui.shell;

import dev.dateline.message.Messages;

import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// The machine's own dialogs and programs.
final class StageDesk implements Desk {
    private final Session session;
    private final Places places;
    private final Supplier<Stage> stage;

    StageDesk(Session session, Places places, Supplier<Stage> stage) {
        this.session = session;
        this.places = places;
        this.stage = stage;
    }

    @Override
    public Optional<Path> chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.of("desk.choose"));
        return Optional.ofNullable(chooser.showDialog(stage.get())).map(File::toPath);
    }

    @Override
    public void showFile(Path file) {
        session.jobs()
                .start(
                        _ -> new ProcessBuilder(fileBrowser(file)).start(),
                        _ -> {},
                        cause ->
                                session.notices()
                                        .report(Messages.of("desk.not-shown", file), cause));
    }

    @Override
    public Optional<Path> sample() {
        return Optional.of(places.sample()).filter(Files::isDirectory);
    }

    @Override
    public void close() {
        stage.get().close();
    }

    private static List<String> fileBrowser(Path file) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return List.of("explorer", "/select," + file);
        }
        return system.contains("mac")
                ? List.of("open", "-R", file.toString())
                : List.of("xdg-open", String.valueOf(file.getParent()));
    }
}
