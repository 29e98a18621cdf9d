package dev.dateline.parse;

import dev.dateline.article.FileStamp;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Lists one folder: hidden entries, backups and sidecars left out, the rest sorted.
final class FolderListing {
    private final List<FolderEntry> entries = new ArrayList<>();
    private final Map<String, Regular> files = new TreeMap<>();

    private record Regular(Path path, BasicFileAttributes attributes) {}

    private FolderListing() {}

    static List<FolderEntry> of(Path folder) throws IOException {
        var listing = new FolderListing();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            paths.forEach(listing::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        listing.addArticles();
        listing.entries.sort(Comparator.comparing(FolderEntry::sortedAs));
        return listing.entries;
    }

    static boolean isPassedOver(String name) {
        return name.startsWith(".") || name.endsWith("~");
    }

    private void add(Path path) {
        String name = ArchivePath.name(path.getFileName());
        if (isPassedOver(name)) {
            return;
        }
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                entries.add(new FolderEntry.Folder(name, path));
            } else if (attributes.isRegularFile()) {
                files.put(name, new Regular(path, attributes));
            } else {
                entries.add(new FolderEntry.Unusable(name, Trouble.NO_FILE));
            }
        } catch (IOException e) {
            entries.add(new FolderEntry.Unusable(name, Trouble.reason(e)));
        }
    }

    private void addArticles() {
        var sidecars = Sidecar.among(files.keySet());
        files.forEach((name, file) -> {
            if (!sidecars.contains(name)) {
                var stamp = stamp(name, file);
                entries.add(new FolderEntry.ArticleCandidate(name, file.path(), stamp));
            }
        });
    }

    private FileStamp stamp(String name, Regular file) {
        var stamp = FileStamp.of(file.attributes());
        return Sidecar.of(name, files.keySet())
                .map(files::get)
                .map(sidecar -> stamp.withSidecar(sidecar.attributes()))
                .orElse(stamp);
    }
}
