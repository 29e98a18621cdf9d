import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Makes a Java runtime with the modules that Dateline uses, including JavaFX.
///
/// The native libraries of JavaFX are stored with those of Java, so that none is unpacked at start.
final class RuntimeImage {
    /// The modules of the runtime.
    ///
    /// jdk.charsets decodes old articles, jdk.localedata has names of days and months, and Lucene
    /// maps files with jdk.unsupported. Libraries refer to java.naming and java.sql but do not open
    /// connections.
    private static final String MODULES =
            "java.base,java.desktop,java.logging,java.management,java.naming,java.sql,"
                    + "jdk.charsets,jdk.localedata,jdk.management,jdk.unsupported,javafx.controls";

    private static final String LOCALES = "en,de,pt,zh-Hans";

    private RuntimeImage() {}

    static void make(Path javafxJars, Path work, Path image) throws IOException {
        Path modules = Files.createDirectories(work.resolve("jmods"));
        try (var jars = Files.newDirectoryStream(javafxJars, "*.jar")) {
            for (Path jar : jars) {
                makeModule(jar, work, modules);
            }
        }
        BuildTools.jdk(
                "jlink",
                List.of(
                        "--module-path",
                        modules.toString(),
                        "--add-modules",
                        MODULES,
                        "--include-locales",
                        LOCALES,
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--compress",
                        "zip-0",
                        "--output",
                        image.toString()));
    }

    private static void makeModule(Path jar, Path work, Path modules) throws IOException {
        Path classes = work.resolve("classes").resolve(jar.getFileName());
        Path natives = Files.createDirectories(work.resolve("natives").resolve(jar.getFileName()));
        boolean isModule = unpack(jar, classes, natives);
        if (isModule) {
            String name = jar.getFileName().toString().replaceFirst("-[0-9].*", "");
            Path module = modules.resolve(name.replace('-', '.') + ".jmod");
            var arguments = new ArrayList<>(List.of("create", "--class-path", classes.toString()));
            arguments.addAll(List.of("--libs", natives.toString(), module.toString()));
            BuildTools.jdk("jmod", arguments);
        }
    }

    /// Unpacks a jar and tells whether it is a module. JavaFX also publishes an empty jar for each.
    private static boolean unpack(Path jar, Path classes, Path natives) throws IOException {
        boolean isModule = false;
        try (var archive = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> e = archive.entries(); e.hasMoreElements(); ) {
                JarEntry entry = e.nextElement();
                if (entry.isDirectory() || entry.getName().startsWith("META-INF/")) {
                    continue;
                }
                isModule |= entry.getName().equals("module-info.class");
                Path to = (isNative(entry.getName()) ? natives : classes).resolve(entry.getName());
                Files.createDirectories(to.getParent());
                try (var in = archive.getInputStream(entry)) {
                    Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return isModule;
    }

    private static boolean isNative(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of(".so", ".dll", ".dylib").stream().anyMatch(lower::endsWith);
    }
}
