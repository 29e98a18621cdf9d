package dev.dateline.parse.walk;

import dev.dateline.article.Problem;

import java.io.IOException;
import java.nio.file.Path;

/// Hears of an archive's files while [ArchiveWalker#walk] comes by. May throw to end the walk.
public interface ArchiveVisitor {
    /// A folder that is about to be listed.
    default void folder(Path folder) {}

    void article(ArticleFile file) throws IOException;

    /// A folder that cannot be listed, or something in one that is neither a file nor a folder.
    void problem(Problem problem) throws IOException;
}
