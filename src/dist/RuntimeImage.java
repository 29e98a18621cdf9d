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

/// Dateline's own Java runtime: the modules it uses, with those of JavaFX among them. The native
/// libraries of JavaFX lie beside those of Java, so that none has to be unpacked at each start.
final class RuntimeImage {
    /// jdk.charsets reads old articles; jdk.localedata names days and months; jdk.unsupported is
    /// what Lucene maps files with; java.naming and java.sql are named by libraries. None opens a
    /// connection.
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
        Tool.jdk(
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
            Tool.jdk("jmod", arguments);
        }
    }

    /// Whether the jar is a module; JavaFX publishes an empty one beside each.
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
