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

/// Reads gold files and says which of their lines could not be used.
record GoldFiles(CommandContext context) {
    /// At least one article; those of several files are counted by file instead of by publisher.
    ///
    /// @param texts archives that have the articles of lines that come without their text
    /// @throws IOException when there is none
    List<GoldArticle> read(List<Path> files, List<Path> texts) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        try (var source = new ArchiveArticleSource(context, texts)) {
            for (Path file : files) {
                List<GoldArticle> read = reportProblems(GoldFile.read(file, source));
                articles.addAll(files.size() == 1 ? read : countedUnder(file, read));
            }
        }
        if (articles.isEmpty()) {
            String names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
            throw new IOException(Messages.of("cli.gold.no-articles", names));
        }
        return articles;
    }

    /// The articles of archives in which the reader corrected quotations.
    List<GoldArticle> readCorrected(List<Path> archives) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        for (Path place : archives) {
            try (Archive archive = context.open(place)) {
                context.refresh(archive);
                List<String> lines = new CorrectedArticles(archive).goldLines();
                articles.addAll(reportProblems(GoldFile.of(place, lines, ArticleTextSource.NONE)));
            }
        }
        return articles;
    }

    private static List<GoldArticle> countedUnder(Path file, List<GoldArticle> articles) {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        return articles.stream().map(article -> article.withPublisher(name)).toList();
    }

    private List<GoldArticle> reportProblems(GoldFile content) {
        content.problems().forEach(context.err()::println);
        return content.articles();
    }
}
