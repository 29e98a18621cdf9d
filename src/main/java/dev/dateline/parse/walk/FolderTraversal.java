package dev.dateline.parse.walk;

import dev.dateline.article.FileStamp;
import dev.dateline.article.Problem;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/// Decides which folders of an archive are entered, so that each folder is listed once. A folder is
/// entered only by its first path, and not by a link if it is in the archive anyway, so linked
/// folders neither loop nor repeat.
final class FolderTraversal {
    private final Path root;
    private final ArchiveVisitor visitor;
    private final Set<Object> entered = new HashSet<>();

    FolderTraversal(Path root, ArchiveVisitor visitor) {
        this.root = root;
        this.visitor = visitor;
    }

    void run() throws IOException {
        entered.add(folderKey(root));
        visitor.folder(root);
        visit("", FolderListing.of(root));
    }

    private void visit(String prefix, FolderListing folder) throws IOException {
        for (FolderEntry entry : folder.entries()) {
            String path = prefix + entry.name();
            switch (entry) {
                case FolderEntry.Folder _ -> enter(path, folder.path(entry));
                case FolderEntry.ArticleCandidate(_, FileStamp stamp) ->
                        visitor.article(new ArticleFile(path, folder.path(entry), stamp));
                case FolderEntry.Unusable unusable ->
                        report(path, Problem.Kind.UNREADABLE, unusable.reason());
            }
        }
    }

    private void enter(String path, Path folder) throws IOException {
        FolderListing listing;
        try {
            if (isLuceneIndex(folder)) {
                return;
            }
            if (isVisitedElsewhere(folder)) {
                report(path, Problem.Kind.FOLDER_LOOP, folder.toRealPath().toString());
                return;
            }
            visitor.folder(folder);
            listing = FolderListing.of(folder);
        } catch (IOException e) {
            report(path, Problem.Kind.UNREADABLE, IoErrors.describe(e));
            return;
        }
        visit(path + "/", listing);
    }

    /// Returns whether a folder is a Lucene index.
    ///
    /// A link in the archive may lead to the archive's own index.
    private static boolean isLuceneIndex(Path folder) throws IOException {
        if (!Files.exists(folder.resolve("write.lock"))) {
            return false;
        }
        try (DirectoryStream<Path> commits = Files.newDirectoryStream(folder, "segments_*")) {
            return commits.iterator().hasNext();
        }
    }

    private boolean isVisitedElsewhere(Path folder) throws IOException {
        return (Files.isSymbolicLink(folder) && isInsideArchive(folder.toRealPath()))
                || !entered.add(folderKey(folder));
    }

    /// Returns whether a folder is in the archive without a link: below the root, with no hidden
    /// folder between.
    private boolean isInsideArchive(Path real) throws IOException {
        Path realRoot = root.toRealPath();
        if (!real.startsWith(realRoot)) {
            return false;
        }
        for (Path part : realRoot.relativize(real)) {
            if (FolderListing.isIgnored(ArchivePath.name(part))) {
                return false;
            }
        }
        return true;
    }

    /// Returns a key that is equal for all paths to the same folder.
    private static Object folderKey(Path folder) throws IOException {
        Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        return key == null ? folder.toRealPath() : key;
    }

    private void report(String path, Problem.Kind kind, String detail) throws IOException {
        visitor.problem(new Problem(path, 0, kind, detail));
    }
}
