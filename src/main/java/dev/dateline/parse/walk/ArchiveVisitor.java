package dev.dateline.parse.walk;

import dev.dateline.article.Problem;

import java.io.IOException;
import java.nio.file.Path;

/// Receives the files of an archive from [ArchiveWalker#walk]. Exceptions end the walk.
public interface ArchiveVisitor {
    /// Called for each folder before its files are listed.
    default void folder(Path folder) {}

    void article(ArticleFile file) throws IOException;

    /// Called for a folder that cannot be listed. Also called for an entry that is neither a file
    /// nor a folder.
    void problem(Problem problem) throws IOException;
}
