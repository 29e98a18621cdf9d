package dev.dateline.parse.walk;

import dev.dateline.article.FileStamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Lists the article files of an archive: a folder, with all folders in it, or a single file.
///
/// An article file is every regular file but hidden ones (`.name`), backups (`name~`) and the
/// sidecars of other files. Links are followed; each folder is listed once. Safe for use by many
/// threads.
public final class ArchiveWalker {
    private final Path archive;

    public ArchiveWalker(Path place) {
        this.archive = place.toAbsolutePath().normalize();
    }

    /// The folder that the paths of the archive's files are relative to: a single file's own.
    public Path root() {
        Path folder = archive.getParent();
        return folder == null || Files.isDirectory(archive) ? archive : folder;
    }

    /// Visits the files in the order of their paths ([String#compareTo]), in this thread, folder by
    /// folder, so that the list is never in memory as a whole.
    ///
    /// @throws IOException when the archive's place is missing or cannot be listed (trouble further
    ///   down is a [dev.dateline.article.Problem]), or thrown by the visitor
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
