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

    /// One entry as it was looked at.
    private record Seen(Path path, Answer answer) {}

    private sealed interface Answer {
        record Known(BasicFileAttributes attributes) implements Answer {}

        record Unknown(String reason) implements Answer {}
    }

    private FolderListing() {}

    static List<FolderEntry> of(Path folder) throws IOException {
        var paths = new ArrayList<Path>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(paths::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        var listing = new FolderListing();
        // each answer is a call to the system, or a way through the net
        paths.parallelStream()
                .filter(path -> !isPassedOver(ArchivePath.name(path.getFileName())))
                .map(FolderListing::look)
                .toList()
                .forEach(listing::add);
        listing.addArticles();
        listing.entries.sort(Comparator.comparing(FolderEntry::sortedAs));
        return listing.entries;
    }

    static boolean isPassedOver(String name) {
        return name.startsWith(".") || name.endsWith("~");
    }

    private static Seen look(Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new Seen(path, new Answer.Known(attributes));
        } catch (IOException e) {
            return new Seen(path, new Answer.Unknown(Trouble.reason(e)));
        }
    }

    private void add(Seen seen) {
        String name = ArchivePath.name(seen.path().getFileName());
        switch (seen.answer()) {
            case Answer.Unknown(String reason) ->
                    entries.add(new FolderEntry.Unusable(name, reason));
            case Answer.Known(var attributes) when attributes.isDirectory() ->
                    entries.add(new FolderEntry.Folder(name, seen.path()));
            case Answer.Known(var attributes) when attributes.isRegularFile() ->
                    files.put(name, new Regular(seen.path(), attributes));
            case Answer.Known _ -> entries.add(new FolderEntry.Unusable(name, Trouble.NO_FILE));
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
