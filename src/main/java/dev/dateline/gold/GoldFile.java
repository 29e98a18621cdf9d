package dev.dateline.gold;

import dev.dateline.message.Messages;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The articles of a gold file, one JSON object a line, or of a [GoldFolder], and what could not be
/// used, each a sentence that names file, line and reason.
public record GoldFile(List<GoldArticle> articles, List<String> problems) {
    public GoldFile {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }

    public static GoldFile read(Path file) throws IOException {
        return Files.isDirectory(file) ? new GoldFolder(file).read() : lines(file);
    }

    private static GoldFile lines(Path file) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        var problems = new ArrayList<String>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    articles.add(new GoldLine(line).article());
                } catch (GoldLine.UnusableException e) {
                    problems.add(Messages.of("gold.line", file, number, e.reason()));
                }
            }
        }
        return new GoldFile(articles, problems);
    }
}
