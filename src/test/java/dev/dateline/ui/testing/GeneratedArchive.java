package dev.dateline.ui.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/// Writes an archive of any number of generated articles, always the same.
public final class GeneratedArchive {
    /// The path of the article of 10,000 words.
    public static final String LONG = "long.txt";

    private static final String[] WORDS =
            ("orchard harbour frost crane tram cider plum engine ledger cloud register law market"
                            + " winter bridge quarter price letter council river and of the in for"
                            + " with on by to a")
                    .split(" ");
    private static final String[] NAMES = {"Ann Bell", "Tom Reed", "Eva Lund", "Ines Calder"};

    private final Random random = new Random(7);

    /// Writes articles of 600 words and one of 10,000 words. Returns the archive folder.
    public static Path write(Path folder, int articles) throws IOException {
        var generator = new GeneratedArchive();
        Path archive = Files.createDirectories(folder.resolve("grown"));
        LocalDate day = LocalDate.of(2015, 1, 1);
        for (int i = 0; i < articles; i++) {
            generator.write(archive.resolve("a" + i + ".txt"), day.plusDays(i % 3000), 600);
        }
        generator.write(archive.resolve(LONG), day.plusDays(3001), 10_000);
        return archive;
    }

    private void write(Path file, LocalDate day, int words) throws IOException {
        var text = new StringBuilder("date " + day + " " + sentence(6) + "\n");
        for (int written = 0; written < words; written += 60) {
            text.append('\n').append(sentence(25)).append(' ');
            text.append('“')
                    .append(sentence(14))
                    .append(",” said ")
                    .append(NAMES[random.nextInt(4)]);
            text.append(", who keeps the books. ").append(sentence(15)).append('\n');
        }
        Files.writeString(file, text);
    }

    private String sentence(int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
