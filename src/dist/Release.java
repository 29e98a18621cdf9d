import java.nio.file.Path;
import java.time.Instant;

/// The release that is built.
///
/// @param project the root folder of the project
/// @param url the home page
/// @param time the modification time of all files, so that builds are reproducible
record Release(Path project, String version, String url, Instant time) {
    /// Returns the folder with the sources of the packages.
    Path sources() {
        return project.resolve("src/dist");
    }

    /// Returns the folder with the icon as PNG files.
    Path icons() {
        return project.resolve("src/main/resources/dev/dateline/icon");
    }
}
