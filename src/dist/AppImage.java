import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The application as a relocatable folder with launcher, libraries and runtime.
///
/// Its layout depends on the operating system.
///
/// @param root the folder that jpackage makes
record AppImage(Path root) {
    private static final String MAIN = "dev.dateline.app.Main";

    /// The options of the Java virtual machine.
    ///
    /// Logging to standard output, which belongs to the command line, is off, and so is the warning
    /// about an AOT cache that does not match.
    ///
    /// The thresholds keep the optimizing compiler for long runs such as indexing, because
    /// compiling the code of a start costs more time than it saves. The heap suffices to index more
    /// than a million articles. Memory is returned to the system after each full collection, soft
    /// references of JavaFX images are cleared after about 15 s, and the C heap is trimmed every 20
    /// s.
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
        BuildTools.jdk("jpackage", arguments);
        return new AppImage(destination.resolve(isMac() ? name + ".app" : name));
    }

    /// Returns the folder with the libraries.
    Path app() {
        return root.resolve(isMac() ? "Contents/app" : isWindows() ? "app" : "lib/app");
    }

    /// Returns the home of the Java runtime.
    Path runtime() {
        return root.resolve(
                isMac()
                        ? "Contents/runtime/Contents/Home"
                        : isWindows() ? "runtime" : "lib/runtime");
    }

    /// Returns the class path of the launcher.
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

    /// Returns the version for jpackage. macOS does not accept versions that begin with 0.
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
