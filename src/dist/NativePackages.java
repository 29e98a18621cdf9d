import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes an `.msi` on Windows, a `.dmg` on macOS, or an `.rpm` if `rpmbuild` is installed.
final class NativePackages {
    private NativePackages() {}

    static void make(AppImage image, Path icon, Release release, Path dist) throws IOException {
        Optional<String> type = type();
        if (type.isEmpty()) {
            return;
        }
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--type", type.get(),
                                "--name", AppImage.isMac() ? "Dateline" : "dateline",
                                "--app-version", AppImage.appVersion(release.version()),
                                "--vendor", "Dateline",
                                "--description", "A reader for archives of dated news",
                                "--license-file", release.project().resolve("LICENSE").toString(),
                                "--app-image", image.root().toString(),
                                "--dest", dist.toString()));
        switch (type.get()) {
            case "msi" ->
                    arguments.addAll(
                            List.of(
                                    "--win-menu",
                                    "--win-shortcut-prompt",
                                    "--win-per-user-install"));
            case "rpm" -> arguments.addAll(List.of("--linux-shortcut"));
            default -> arguments.addAll(List.of("--icon", icon.toString()));
        }
        BuildTools.jdk("jpackage", arguments);
    }

    private static Optional<String> type() {
        if (AppImage.isWindows()) {
            return Optional.of("msi");
        }
        if (AppImage.isMac()) {
            return Optional.of("dmg");
        }
        boolean canBuild = Files.isExecutable(Path.of("/usr/bin/rpmbuild"));
        return canBuild ? Optional.of("rpm") : Optional.empty();
    }
}
