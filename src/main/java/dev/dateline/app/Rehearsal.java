package dev.dateline.app;

import dev.dateline.cli.Cli;
import dev.dateline.cli.Surroundings;
import dev.dateline.library.Homes;
import dev.dateline.library.SampleArticles;
import dev.dateline.ui.shell.Places;
import dev.dateline.ui.shell.WindowRehearsal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// `Rehearsal FOLDER`: does once, without a display, what readers do, so that Java can learn from
/// it what to keep ready (an AOT cache). Run by the build of packages; writes below FOLDER only.
final class Rehearsal {
    /// What is only used by the program itself or before a display, by name: it cannot be run here,
    /// but read ahead.
    private static final List<String> BEFORE_A_DISPLAY =
            List.of(
                    "dev.dateline.app.Main",
                    "dev.dateline.app.WindowScreen$Opening",
                    "dev.dateline.ui.fx.Display",
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
    private final Places places;
    private final Cli cli;

    private Rehearsal(Path folder) throws IOException {
        articles = SampleArticles.unpack(folder.resolve("articles").resolve("nordhaven"));
        results = folder;
        var homes = new Homes(folder.resolve("indexes"), folder.resolve("notes"));
        Path settings = folder.resolve("settings.json");
        places = new Places(homes, settings, folder.resolve("sample"));
        var screen = new WindowScreen(settings, folder);
        cli = new Cli(screen, new Surroundings(homes, false, true, Clock.systemUTC()));
    }

    static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Log.begin(folder.resolve("dateline.log"));
        new Rehearsal(folder).run();
        System.exit(0);
    }

    private void run() throws IOException {
        String place = articles.toString();
        play("index", place);
        play("search", place, "speaker:bell karsova*");
        play("search", place, "\"the country\"", "--format", "jsonl", "--sort", "newest");
        play("quotes", place, "--format", "csv");
        play("stats", place);
        play("export", place, "karsova", "--to", results.resolve("all.pdf").toString());
        play("export", place, "", "--to", results.resolve("all.html").toString());
        for (String view : List.of("articles", "quotes", "export", "palette")) {
            String picture = results.resolve(view + ".png").toString();
            play("snapshot", place, "karsova", "--view", view, "--to", picture);
        }
        WindowRehearsal.play(articles, places);
        BEFORE_A_DISPLAY.forEach(Rehearsal::readAhead);
    }

    private void play(String... command) throws IOException {
        OutputStream nowhere = OutputStream.nullOutputStream();
        int status = cli.run(command, nowhere, System.err);
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status);
        }
    }

    private static void readAhead(String name) {
        try {
            Class.forName(name, false, Rehearsal.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            // another system has other ones
            return;
        }
    }
}
