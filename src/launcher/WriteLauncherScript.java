import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the launcher script with the home of the JDK that runs this program, and makes it
/// executable. Run by the build: `java WriteLauncherScript.java TEMPLATE SCRIPT`.
class WriteLauncherScript {
    static void main(String[] args) throws IOException {
        Path script = Path.of(args[1]);
        Files.createDirectories(script.getParent());
        String template = Files.readString(Path.of(args[0]));
        Files.writeString(script, template.replace("@JAVA_HOME@", System.getProperty("java.home")));
        script.toFile().setExecutable(true, false);
    }
}
