import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// Builds the application image and the packages for this system from the result of `mvn package`.
///
/// The build runs it in the profile `dist`: `java BuildDistribution.java PROJECT VERSION URL
/// TIMESTAMP`.
class BuildDistribution {
    static void main(String[] args) throws IOException, InterruptedException {
        var release = new Release(Path.of(args[0]), args[1], args[2], Instant.parse(args[3]));
        Path built = release.project().resolve("target/dateline");
        Path dist = release.project().resolve("target/dist");
        Path work = dist.resolve("work");
        FileTrees.delete(dist);
        Files.createDirectories(work);

        Path input = work.resolve("input");
        FileTrees.copy(built.resolve("lib"), input);
        Path jar = input.resolve("dateline-" + release.version() + ".jar");
        BinaryStyleSheets.compile(jar, built.resolve("javafx"), args[3], work);
        Path runtime = work.resolve("runtime");
        RuntimeImage.make(built.resolve("javafx"), work, runtime);
        Path icon = IconFiles.forThisSystem(release.icons(), work);
        AppImage image = AppImage.make(input, runtime, icon, release.version(), dist);
        FileTrees.setModificationTimes(image.root(), release.time());
        AotCache.make(image, work);
        if (System.getProperty("os.name").equals("Linux") && DebianPackage.canBeMade()) {
            new DebianPackage(release, image).make(work, dist);
        }
        NativePackages.make(image, icon, release, dist);
        FileTrees.delete(work);
    }
}
