package dev.dateline.cli.evaluate;

import dev.dateline.article.ArticleId;
import dev.dateline.gold.CorrectionWriter;
import dev.dateline.library.Archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Exports as gold data the articles of an archive whose quotations the user has corrected.
public record CorrectedArticles(Archive archive) {
    /// Returns one line of JSON per article, sorted by article ID.
    public List<String> goldLines() throws IOException {
        var lines = new ArrayList<String>();
        for (ArticleId id : sortedIds()) {
            List<String> paths = archive.paths(id);
            if (!paths.isEmpty()) {
                archive.article(paths.getFirst())
                        .map(CorrectionWriter::toJsonLine)
                        .ifPresent(lines::add);
            }
        }
        return lines;
    }

    private List<ArticleId> sortedIds() {
        return archive.notesStore().notes().corrected().stream()
                .sorted(Comparator.comparing(ArticleId::sha256))
                .toList();
    }
}
