package dev.dateline.cli;

import dev.dateline.gold.GoldArticle;
import dev.dateline.gold.GoldFile;
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
    /// @throws IOException when there is none
    List<GoldArticle> read(List<Path> files) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        for (Path file : files) {
            GoldFile content = GoldFile.read(file);
            content.problems().forEach(session.notices()::say);
            articles.addAll(content.articles());
        }
        if (articles.isEmpty()) {
            String names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
            throw new IOException(Messages.of("cli.gold.nothing", names));
        }
        return articles;
    }
}
