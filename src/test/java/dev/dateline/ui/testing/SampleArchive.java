package dev.dateline.ui.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a small archive: four articles about invented companies, and one unreadable file.
public final class SampleArchive {
    private SampleArchive() {}

    /// Writes the archive into a new subfolder and returns that.
    public static Path write(Path folder) throws IOException {
        Path archive = Files.createDirectories(folder.resolve("orchards"));
        write(
                archive,
                "herald/cider.txt",
                "2022-03-04",
                "Quillon buys a cider press",
                "Quillon has bought a cider press for its orchard. “We will press every apple of"
                        + " the orchard ourselves,” said Ann Bell, chief executive of Quillon.");
        write(
                archive,
                "herald/frost.txt",
                "2022-05-10",
                "Frost in the orchard",
                "A late frost has hit the orchard of Quillon. “Half the blossom is gone,” said Tom"
                        + " Reed, who keeps the trees.");
        write(
                archive,
                "courier/trams.txt",
                "2021-11-20",
                "Trams run late",
                "The trams of Nordhaven run late again. “It is the points and the cold,” was what"
                        + " Eva Lund heard.");
        write(
                archive,
                "courier/harbour.txt",
                "2022-03-18",
                "Harbour gets a crane",
                "Vexley Cranes has built a crane for the harbour of Nordhaven.");
        Files.write(archive.resolve("picture.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 5});
        return archive;
    }

    private static void write(Path archive, String path, String day, String headline, String text)
            throws IOException {
        Path file = archive.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "date " + day + " " + headline + "\n\n" + text + "\n");
    }
}
