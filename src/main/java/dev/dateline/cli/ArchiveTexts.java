package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.gold.ArticleSource;
import dev.dateline.library.Archive;
import dev.dateline.quote.QuotedArticle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The articles of archives, by their SHA-256. Keeps the archives open until it is closed.
final class ArchiveTexts implements ArticleSource, AutoCloseable {
    private final List<Archive> archives = new ArrayList<>();

    /// Brings the indexes of the archives up to date.
    ArchiveTexts(Session session, List<Path> places) throws IOException {
        for (Path place : places) {
            Archive archive = session.open(place);
            archives.add(archive);
            session.refresh(archive);
        }
    }

    @Override
    public Optional<Article> article(String sha256) throws IOException {
        if (!ArticleId.isOne(sha256)) {
            return Optional.empty();
        }
        for (Archive archive : archives) {
            for (String path : archive.paths(new ArticleId(sha256))) {
                return archive.article(path).map(QuotedArticle::article);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        for (Archive archive : archives) {
            archive.close();
        }
    }
}
