import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// Makes what is handed out, from what `mvn package` left: the application image with its own
/// runtime, and the packages of the system that this runs on. Run by the build (profile `dist`):
/// `java Distribution.java PROJECT VERSION URL TIMESTAMP`.
class Distribution {
    static void main(String[] args) throws IOException, InterruptedException {
        Path project = Path.of(args[0]);
        String version = args[1];
        String url = args[2];
        Instant time = Instant.parse(args[3]);
        Path built = project.resolve("target/dateline");
        Path dist = project.resolve("target/dist");
        Path work = dist.resolve("work");
        Trees.delete(dist);
        Files.createDirectories(work);

        Path input = work.resolve("input");
        Trees.copy(built.resolve("lib"), input);
        Path library = input.resolve("dateline-" + version + ".jar");
        StyleSheets.compile(library, built.resolve("javafx"), args[3], work);
        Path runtime = work.resolve("runtime");
        RuntimeImage.make(built.resolve("javafx"), work, runtime);
        Path pictures = project.resolve("src/main/resources/dev/dateline/icon");
        Path icon = Icons.ofThisSystem(pictures, work);
        AppImage image = AppImage.make(input, runtime, icon, version, dist);
        Trees.date(image.root(), time);
        AotCache.make(image, work);
        if (System.getProperty("os.name").equals("Linux") && DebianPackage.canBeMade()) {
            Path sources = project.resolve("src/dist");
            new DebianPackage(project, sources, pictures, image, version, url, time)
                    .make(work, dist);
        }
        NativePackages.make(image, icon, version, project, dist);
        Trees.delete(work);
    }
}
