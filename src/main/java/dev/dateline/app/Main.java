package dev.dateline.app;

import dev.dateline.cli.Cli;
import dev.dateline.cli.Surroundings;

import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;

import org.slf4j.bridge.SLF4JBridgeHandler;

import java.nio.file.Path;

/// Starts Dateline: the command line first, which opens the window when it is asked for nothing
/// else.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        AppDirs folders = AppDirsFactory.getInstance();
        // before the first logger: logback.xml asks for it
        System.setProperty(
                "dateline.log",
                Path.of(folders.getUserLogDir("dateline", null, null), "dateline.log").toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Path settings = Path.of(folders.getUserConfigDir("dateline", null, null), "settings.json");
        Path data = Path.of(folders.getUserDataDir("dateline", null, null));
        var cli = new Cli(new WindowScreen(settings, data), Surroundings.ofThisProcess());
        System.exit(cli.run(args));
    }
}
