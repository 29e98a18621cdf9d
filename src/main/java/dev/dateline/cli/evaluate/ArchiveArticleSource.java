package dev.dateline.cli.evaluate;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.cli.context.CommandContext;
import dev.dateline.gold.ArticleTextSource;
import dev.dateline.library.Archive;
import dev.dateline.quote.QuotedArticle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds articles of several archives by their SHA-256 hash.
///
/// The first request opens the archives and brings their indexes up to date. They stay open until
/// this is closed.
final class ArchiveArticleSource implements ArticleTextSource, AutoCloseable {
    private final CommandContext context;
    private final List<Path> archivePaths;
    private final List<Archive> archives = new ArrayList<>();

    ArchiveArticleSource(CommandContext context, List<Path> archivePaths) {
        this.context = context;
        this.archivePaths = archivePaths;
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
        for (Path path : archivePaths.subList(archives.size(), archivePaths.size())) {
            Archive archive = context.open(path);
            archives.add(archive);
            context.refresh(archive);
        }
    }

    @Override
    public void close() throws IOException {
        for (Archive archive : archives) {
            archive.close();
        }
    }
}
