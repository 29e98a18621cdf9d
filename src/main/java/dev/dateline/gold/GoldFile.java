package dev.dateline.gold;

import dev.dateline.message.Messages;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The articles of a gold file, or of a folder that [GoldFolderReader] reads.
///
/// A gold file has one JSON object a line.
///
/// @param problems sentences that name file, line and reason for each unusable line
public record GoldFile(List<GoldArticle> articles, List<String> problems) {
    public GoldFile {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }

    /// Reads a gold file or folder whose articles come with their text.
    public static GoldFile read(Path file) throws IOException {
        return read(file, ArticleTextSource.NONE);
    }

    /// Reads a gold file or folder. `source` looks up the articles that come without their text.
    public static GoldFile read(Path file, ArticleTextSource source) throws IOException {
        try {
            return Files.isDirectory(file)
                    ? new GoldFolderReader(file).read()
                    : of(file, Files.readAllLines(file), source);
        } catch (CharacterCodingException e) {
            var named = new FileSystemException(file.toString(), null, "not valid UTF-8");
            named.initCause(e);
            throw named;
        }
    }

    /// Parses the lines of a gold file.
    public static GoldFile of(Path file, List<String> lines, ArticleTextSource source)
            throws IOException {
        var articles = new ArrayList<GoldArticle>();
        var problems = new ArrayList<String>();
        int absent = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    articles.add(new GoldLineParser(lines.get(i), source).article());
                } catch (GoldLineParser.TextMissingException e) {
                    absent++;
                } catch (GoldLineParser.InvalidAnnotationException e) {
                    problems.add(Messages.of("gold.line-skipped", file, i + 1, e.reason()));
                }
            }
        }
        if (absent > 0) {
            problems.add(Messages.of("gold.texts-missing", file, absent));
        }
        return new GoldFile(articles, problems);
    }
}
