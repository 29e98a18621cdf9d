package dev.dateline.parse.walk;

import dev.dateline.article.FileStamp;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lists the entries of one folder, sorted, without hidden entries, backups and sidecars.
///
/// Keeps only name and stamp of a file, because a folder may have a million files.
final class FolderListing {
    /// The number of files that are inspected in parallel, with their attributes in memory.
    private static final int BATCH_SIZE = 4_096;

    /// The character that stands for undecodable bytes of a file name. Such a file cannot be opened
    /// by its name.
    private static final char REPLACEMENT_CHARACTER = '\uFFFD';

    private final Path folder;
    private final List<FolderEntry> entries = new ArrayList<>();
    private final Map<String, FileStamp> possibleSidecars = new HashMap<>();
    private final Map<String, Path> undecodable = new HashMap<>();

    /// A folder entry after its attributes were read.
    ///
    /// @param undecodable whether `path` cannot be rebuilt from the entry's name
    private record Inspected(FolderEntry entry, Path path, boolean undecodable) {}

    private FolderListing(Path folder) {
        this.folder = folder;
    }

    static FolderListing of(Path folder) throws IOException {
        var listing = new FolderListing(folder);
        var batch = new ArrayList<Path>(BATCH_SIZE);
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                batch.add(path);
                if (batch.size() == BATCH_SIZE) {
                    listing.add(batch);
                    batch.clear();
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        listing.add(batch);
        listing.attachSidecars();
        listing.entries.sort(Comparator.comparing(FolderEntry::sortKey));
        return listing;
    }

    static boolean isIgnored(String name) {
        return name.startsWith(".") || name.endsWith("~");
    }

    /// Returns the entries of the folder in the order of [FolderEntry#sortKey()].
    List<FolderEntry> entries() {
        return entries;
    }

    Path path(FolderEntry entry) {
        Path path = undecodable.get(entry.name());
        return path == null ? folder.resolve(entry.name()) : path;
    }

    /// Reads the attributes of paths and adds them to the entries. Works in parallel, because each
    /// path takes a system call or a network request.
    private void add(List<Path> batch) {
        for (Inspected inspected :
                batch.parallelStream()
                        .map(FolderListing::inspect)
                        .flatMap(Optional::stream)
                        .toList()) {
            entries.add(inspected.entry());
            if (inspected.undecodable()) {
                undecodable.put(inspected.entry().name(), inspected.path());
            }
            if (inspected.entry() instanceof FolderEntry.ArticleCandidate(var name, var stamp)
                    && Sidecar.hasSidecarExtension(name)) {
                possibleSidecars.put(name, stamp);
            }
        }
    }

    private static Optional<Inspected> inspect(Path path) {
        String shown = path.getFileName().toString();
        String name = ArchivePath.name(path.getFileName());
        if (isIgnored(name)) {
            return Optional.empty();
        }
        boolean undecodable = shown.indexOf(REPLACEMENT_CHARACTER) >= 0 || !shown.equals(name);
        return Optional.of(new Inspected(entry(name, path), path, undecodable));
    }

    private static FolderEntry entry(String name, Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return new FolderEntry.Folder(name);
            }
            return attributes.isRegularFile()
                    ? new FolderEntry.ArticleCandidate(name, FileStamp.of(attributes))
                    : new FolderEntry.Unusable(name, IoErrors.NOT_A_FILE);
        } catch (IOException e) {
            return new FolderEntry.Unusable(name, IoErrors.describe(e));
        }
    }

    /// Removes sidecars from the entries and includes them in the stamps of their article files.
    private void attachSidecars() {
        if (possibleSidecars.isEmpty()) {
            return;
        }
        Set<String> sidecars =
                Sidecar.allSidecars(
                        entries.stream()
                                .filter(FolderEntry.ArticleCandidate.class::isInstance)
                                .map(FolderEntry::name),
                        possibleSidecars.keySet());
        entries.removeIf(entry ->
                entry instanceof FolderEntry.ArticleCandidate && sidecars.contains(entry.name()));
        entries.replaceAll(this::withSidecar);
    }

    private FolderEntry withSidecar(FolderEntry entry) {
        if (!(entry instanceof FolderEntry.ArticleCandidate(var name, var stamp))) {
            return entry;
        }
        return Sidecar.find(name, possibleSidecars.keySet())
                .map(possibleSidecars::get)
                .<FolderEntry>map(sidecar ->
                        new FolderEntry.ArticleCandidate(name, stamp.withSidecar(sidecar)))
                .orElse(entry);
    }
}
