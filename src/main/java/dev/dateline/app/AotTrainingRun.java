package dev.dateline.app;

import dev.dateline.cli.Cli;
import dev.dateline.cli.CliEnvironment;
import dev.dateline.cli.context.SleepingClock;
import dev.dateline.library.DataDirectories;
import dev.dateline.library.SampleArticles;
import dev.dateline.ui.launch.WindowTrainingRun;
import dev.dateline.ui.profile.AppPaths;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// Runs typical commands and window actions without a display, so that Java records an
/// ahead-of-time (AOT) cache.
///
/// Usage: `AotTrainingRun FOLDER`. Run by the build of packages; writes below FOLDER only.
final class AotTrainingRun {
    /// Classes that the training run can load but not run, because they are used only before or
    /// with a display.
    private static final List<String> PRELOADED_CLASSES =
            List.of(
                    "dev.dateline.app.Main",
                    "dev.dateline.app.FxWindowLauncher$Opening",
                    "dev.dateline.ui.fx.DisplayConfiguration",
                    "net.harawata.appdirs.AppDirs",
                    "net.harawata.appdirs.AppDirsFactory",
                    "net.harawata.appdirs.AppDirsFactory$Holder",
                    "net.harawata.appdirs.impl.UnixAppDirs",
                    "picocli.CommandLine$IVersionProvider",
                    "com.sun.glass.ui.InvokeLaterDispatcher",
                    "com.sun.glass.ui.InvokeLaterDispatcher$Future",
                    "com.sun.glass.ui.Size",
                    "com.sun.glass.ui.gtk.GtkApplication",
                    "com.sun.glass.ui.gtk.GtkClipboardDelegate",
                    "com.sun.glass.ui.gtk.GtkCursor",
                    "com.sun.glass.ui.gtk.GtkDnDClipboard",
                    "com.sun.glass.ui.gtk.GtkPixels",
                    "com.sun.glass.ui.gtk.GtkPlatformFactory",
                    "com.sun.glass.ui.gtk.GtkRobot",
                    "com.sun.glass.ui.gtk.GtkSystemClipboard",
                    "com.sun.glass.ui.gtk.GtkTimer",
                    "com.sun.glass.ui.gtk.GtkView",
                    "com.sun.glass.ui.gtk.GtkWindow",
                    "com.sun.javafx.application.preferences.PreferenceMapping",
                    "com.sun.javafx.tk.quantum.PresentingPainter",
                    "com.sun.javafx.tk.quantum.ViewPainter",
                    "com.sun.prism.es2.ES2Context",
                    "com.sun.prism.es2.ES2Graphics",
                    "com.sun.prism.es2.ES2Pipeline",
                    "com.sun.prism.es2.ES2ResourceFactory",
                    "com.sun.prism.es2.ES2Shader",
                    "com.sun.prism.es2.ES2SwapChain",
                    "com.sun.prism.es2.ES2Texture",
                    "com.sun.prism.es2.GLGPUInfo",
                    "com.sun.prism.es2.GLPixelFormat$Attributes",
                    "com.sun.prism.es2.X11GLContext",
                    "com.sun.prism.es2.X11GLDrawable",
                    "com.sun.prism.es2.X11GLFactory",
                    "com.sun.prism.es2.X11GLPixelFormat");

    private final Path articles;
    private final Path results;
    private final AppPaths paths;
    private final Cli cli;

    private AotTrainingRun(Path folder) throws IOException {
        articles = SampleArticles.unpack(folder.resolve("articles").resolve("nordhaven"));
        results = folder;
        var directories = new DataDirectories(folder.resolve("indexes"), folder.resolve("notes"));
        Path settings = folder.resolve("settings.json");
        paths = new AppPaths(directories, settings, folder.resolve("sample"));
        var screen = new FxWindowLauncher(settings, folder);
        cli = new Cli(screen, new CliEnvironment(directories, false, true, SleepingClock.SYSTEM));
    }

    static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Logging.configure(folder.resolve("dateline.log"));
        new AotTrainingRun(folder).run();
        System.exit(0);
    }

    private void run() throws IOException {
        String archive = articles.toString();
        runCommand("index", archive);
        runCommand("search", archive, "speaker:bell karsova*");
        runCommand("search", archive, "\"the country\"", "--format", "jsonl", "--sort", "newest");
        runCommand("quotes", archive, "--format", "csv");
        runCommand("stats", archive);
        runCommand("export", archive, "karsova", "--to", results.resolve("all.pdf").toString());
        runCommand("export", archive, "", "--to", results.resolve("all.html").toString());
        for (String view : List.of("articles", "quotes", "export", "palette")) {
            String picture = results.resolve(view + ".png").toString();
            runCommand("snapshot", archive, "karsova", "--view", view, "--to", picture);
        }
        WindowTrainingRun.run(articles, paths);
        PRELOADED_CLASSES.forEach(AotTrainingRun::preload);
    }

    private void runCommand(String... command) throws IOException {
        OutputStream discarded = OutputStream.nullOutputStream();
        int status = cli.run(command, discarded, System.err);
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status);
        }
    }

    private static void preload(String name) {
        try {
            Class.forName(name, false, AotTrainingRun.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            // not on this operating system
            return;
        }
    }
}
