package dev.dateline.app;

import dev.dateline.cli.Cli;
import dev.dateline.cli.CliEnvironment;

import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;

import java.nio.file.Path;

/// Starts Dateline. Runs the command line, which opens the window if no command is given.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        AppDirs folders = AppDirsFactory.getInstance();
        Logging.configure(Path.of(folders.getUserLogDir("dateline", null, null), "dateline.log"));
        Path settings = Path.of(folders.getUserConfigDir("dateline", null, null), "settings.json");
        Path data = Path.of(folders.getUserDataDir("dateline", null, null));
        var cli = new Cli(new FxWindowLauncher(settings, data), CliEnvironment.current());
        System.exit(cli.run(args));
    }
}
