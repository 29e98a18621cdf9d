package dev.dateline.cli.evaluate;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.gold.ArticleTextSource;
import dev.dateline.gold.GoldArticle;
import dev.dateline.gold.GoldFile;
import dev.dateline.library.Archive;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Reads gold files and reports their unusable lines on standard error.
record GoldFiles(CommandContext context) {
    /// Returns the articles of all gold files, which are at least one.
    ///
    /// If there are several files, articles are grouped by file instead of by publisher.
    ///
    /// @param texts archives with the articles of lines that lack their text
    /// @throws IOException if a file cannot be read or there are no articles
    List<GoldArticle> read(List<Path> files, List<Path> texts) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        try (var source = new ArchiveArticleSource(context, texts)) {
            for (Path file : files) {
                List<GoldArticle> read = reportProblems(GoldFile.read(file, source));
                articles.addAll(files.size() == 1 ? read : groupUnder(file, read));
            }
        }
        if (articles.isEmpty()) {
            String names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
            throw new IOException(Messages.of("cli.gold.no-articles", names));
        }
        return articles;
    }

    /// Returns the articles of these archives whose quotations the user has corrected.
    List<GoldArticle> readCorrected(List<Path> archives) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        for (Path path : archives) {
            try (Archive archive = context.open(path)) {
                context.refresh(archive);
                List<String> lines = new CorrectedArticles(archive).goldLines();
                articles.addAll(reportProblems(GoldFile.of(path, lines, ArticleTextSource.NONE)));
            }
        }
        return articles;
    }

    private static List<GoldArticle> groupUnder(Path file, List<GoldArticle> articles) {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        return articles.stream().map(article -> article.withPublisher(name)).toList();
    }

    private List<GoldArticle> reportProblems(GoldFile file) {
        file.problems().forEach(context.err()::println);
        return file.articles();
    }
}
