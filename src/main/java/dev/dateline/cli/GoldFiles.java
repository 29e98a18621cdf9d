package dev.dateline.cli;

import dev.dateline.gold.ArticleSource;
import dev.dateline.gold.GoldArticle;
import dev.dateline.gold.GoldFile;
import dev.dateline.library.Archive;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Reads gold files and says which of their lines could not be used.
record GoldFiles(Session session) {
    /// At least one article.
    ///
    /// @param texts archives that have the articles of lines that come without their text
    /// @throws IOException when there is none
    List<GoldArticle> read(List<Path> files, List<Path> texts) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        try (var source = new ArchiveTexts(session, texts)) {
            for (Path file : files) {
                articles.addAll(usable(GoldFile.read(file, source)));
            }
        }
        if (articles.isEmpty()) {
            String names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
            throw new IOException(Messages.of("cli.gold.nothing", names));
        }
        return articles;
    }

    /// The articles of archives in which the reader corrected quotations.
    List<GoldArticle> corrected(List<Path> archives) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        for (Path place : archives) {
            try (Archive archive = session.open(place)) {
                session.refresh(archive);
                List<String> lines = new CorrectedArticles(archive).lines();
                articles.addAll(usable(GoldFile.of(place, lines, ArticleSource.NONE)));
            }
        }
        return articles;
    }

    private List<GoldArticle> usable(GoldFile content) {
        content.problems().forEach(session.notices()::say);
        return content.articles();
    }
}
