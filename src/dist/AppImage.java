import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The application as a folder that runs where it is put: launcher, libraries, runtime. Where these
/// lie in it is a matter of the system.
///
/// @param root the folder that jpackage makes
record AppImage(Path root) {
    private static final String MAIN = "dev.dateline.app.Main";

    /// As few words as possible on standard output, which belongs to the command line: a cache that
    /// does not fit is passed over in silence.
    ///
    /// The optimizing compiler only takes up what a long run, such as indexing, does over and over:
    /// of what a start does, compiling costs more than it ever gives. The memory is what a million
    /// articles take to be indexed and more, and is given back after each full collection; so are
    /// pictures that JavaFX keeps in case they are wanted again, after a quarter of a minute, and
    /// what the C library keeps of what it was given back, three times a minute.
    static final List<String> JAVA_OPTIONS =
            List.of(
                    "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                    "--add-modules=javafx.controls",
                    "-XX:+UseSerialGC",
                    "-Xms32m",
                    "-Xmx1g",
                    "-XX:MinHeapFreeRatio=5",
                    "-XX:MaxHeapFreeRatio=10",
                    "-XX:-ShrinkHeapInSteps",
                    "-XX:SoftRefLRUPolicyMSPerMB=20",
                    "-XX:TrimNativeHeapInterval=20000",
                    "-XX:CompileThresholdScaling=4",
                    "-XX:Tier4InvocationThreshold=20000",
                    "-XX:Tier4MinInvocationThreshold=2400",
                    "-XX:Tier4CompileThreshold=60000",
                    "-XX:Tier4BackEdgeThreshold=160000",
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-AOTRecordTraining",
                    "-XX:-AOTReplayTraining",
                    "-XX:ArchiveRelocationMode=0",
                    "-Xlog:disable",
                    "-Xlog:all=error:stderr",
                    "-Xlog:aot*=off:stderr");

    static AppImage make(Path input, Path runtime, Path icon, String version, Path destination)
            throws IOException {
        String name = isMac() ? "Dateline" : "dateline";
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--type",
                                "app-image",
                                "--name",
                                name,
                                "--app-version",
                                appVersion(version),
                                "--vendor",
                                "Dateline",
                                "--runtime-image",
                                runtime.toString(),
                                "--input",
                                input.toString(),
                                "--main-jar",
                                "dateline-" + version + ".jar",
                                "--main-class",
                                MAIN,
                                "--icon",
                                icon.toString(),
                                "--dest",
                                destination.toString()));
        for (String option : JAVA_OPTIONS) {
            arguments.addAll(List.of("--java-options", option));
        }
        arguments.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/dateline.aot"));
        if (isWindows()) {
            arguments.add("--win-console");
        }
        Tool.jdk("jpackage", arguments);
        return new AppImage(destination.resolve(isMac() ? name + ".app" : name));
    }

    Path app() {
        return root.resolve(isMac() ? "Contents/app" : isWindows() ? "app" : "lib/app");
    }

    Path runtime() {
        return root.resolve(
                isMac()
                        ? "Contents/runtime/Contents/Home"
                        : isWindows() ? "runtime" : "lib/runtime");
    }

    /// The libraries in the order in which the launcher names them, as a class path.
    String classPath() throws IOException {
        Path config = app().resolve(isMac() ? "Dateline.cfg" : "dateline.cfg");
        List<String> jars =
                Files.readAllLines(config).stream()
                        .filter(line -> line.startsWith("app.classpath="))
                        .map(line -> line.substring(line.indexOf('=') + 1))
                        .map(line -> line.replace("$APPDIR", app().toString()))
                        .toList();
        return String.join(System.getProperty("path.separator"), jars);
    }

    /// Mac's installers take no version that begins with a zero.
    static String appVersion(String version) {
        String plain = version.replaceFirst("-.*", "");
        return isMac() && plain.startsWith("0.") ? "1" + plain.substring(1) : plain;
    }

    static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
