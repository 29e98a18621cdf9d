package dev.dateline.parse.walk;

import dev.dateline.article.FileStamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Lists the article files of an archive: a folder with its subfolders, or a single file. Article
/// files are all regular files except hidden files (`.name`), backups (`name~`), sidecars and the
/// files of Lucene indexes. Links are followed; each folder is listed once. Thread-safe.
public final class ArchiveWalker {
    private final Path archive;

    public ArchiveWalker(Path archive) {
        this.archive = archive.toAbsolutePath().normalize();
    }

    /// Returns the folder that the archive's paths are relative to: the archive itself or its
    /// single file's folder.
    public Path root() {
        Path folder = archive.getParent();
        return folder == null || Files.isDirectory(archive) ? archive : folder;
    }

    /// Visits the article files in the order of their paths ([String#compareTo]). Lists folder by
    /// folder, in the calling thread. The list of all files is never in memory.
    ///
    /// @throws IOException if the archive is missing or cannot be listed, or if the visitor throws
    ///   it; failures in subfolders are reported as [dev.dateline.article.Problem]
    public void walk(ArchiveVisitor visitor) throws IOException {
        var attributes = Files.readAttributes(archive, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            new FolderTraversal(archive, visitor).run();
        } else {
            String path = ArchivePath.of(root(), archive);
            visitor.article(new ArticleFile(path, archive, stamp(attributes)));
        }
    }

    private FileStamp stamp(BasicFileAttributes attributes) throws IOException {
        var stamp = FileStamp.of(attributes);
        Path sidecar = Sidecar.find(archive).orElse(archive);
        return sidecar.equals(archive)
                ? stamp
                : stamp.withSidecar(
                        FileStamp.of(Files.readAttributes(sidecar, BasicFileAttributes.class)));
    }
}
