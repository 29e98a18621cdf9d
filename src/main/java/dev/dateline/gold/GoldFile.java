package dev.dateline.gold;

import dev.dateline.message.Messages;

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
        return Files.isDirectory(file)
                ? new GoldFolder(file).read()
                : of(file, Files.readAllLines(file));
    }

    /// Of lines that `source` gave.
    public static GoldFile of(Path source, List<String> lines) {
        var articles = new ArrayList<GoldArticle>();
        var problems = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    articles.add(new GoldLine(lines.get(i)).article());
                } catch (GoldLine.UnusableException e) {
                    problems.add(Messages.of("gold.line", source, i + 1, e.reason()));
                }
            }
        }
        return new GoldFile(articles, problems);
    }
}
