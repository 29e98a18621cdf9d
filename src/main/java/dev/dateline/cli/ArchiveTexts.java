package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.gold.ArticleTextSource;
import dev.dateline.library.Archive;
import dev.dateline.quote.QuotedArticle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The articles of archives, by their SHA-256. Opens the archives and brings their indexes up to
/// date when it is first asked for one, and keeps them open until it is closed.
final class ArchiveTexts implements ArticleTextSource, AutoCloseable {
    private final Session session;
    private final List<Path> places;
    private final List<Archive> archives = new ArrayList<>();

    ArchiveTexts(Session session, List<Path> places) {
        this.session = session;
        this.places = places;
    }

    @Override
    public Optional<Article> article(String sha256) throws IOException {
        if (!ArticleId.isValid(sha256)) {
            return Optional.empty();
        }
        open();
        var id = new ArticleId(sha256);
        for (Archive archive : archives) {
            for (String path : archive.paths(id)) {
                Optional<Article> article = archive.article(path).map(QuotedArticle::article);
                if (article.isPresent()) {
                    return article;
                }
            }
        }
        return Optional.empty();
    }

    private void open() throws IOException {
        for (Path place : places.subList(archives.size(), places.size())) {
            Archive archive = session.open(place);
            archives.add(archive);
            session.refresh(archive);
        }
    }

    @Override
    public void close() throws IOException {
        for (Archive archive : archives) {
            archive.close();
        }
    }
}
