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

/// One folder as it was listed: hidden entries, backups and sidecars left out, the rest sorted. Of
/// a file only name and stamp are kept: there may be a million in one folder.
final class FolderListing {
    /// Files looked at together, of which more than that is in memory.
    private static final int BATCH_SIZE = 4_096;

    /// Stands for bytes that are no character: such a file cannot be found by its name.
    private static final char REPLACEMENT_CHARACTER = '\uFFFD';

    private final Path folder;
    private final List<FolderEntry> entries = new ArrayList<>();
    private final Map<String, FileStamp> possibleSidecars = new HashMap<>();
    private final Map<String, Path> undecodable = new HashMap<>();

    /// @param odd whether `path` cannot be made of the entry's name
    private record Inspected(FolderEntry entry, Path path, boolean undecodable) {}

    private FolderListing(Path folder) {
        this.folder = folder;
    }

    static FolderListing of(Path folder) throws IOException {
        var listing = new FolderListing(folder);
        var step = new ArrayList<Path>(BATCH_SIZE);
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                step.add(path);
                if (step.size() == BATCH_SIZE) {
                    listing.add(step);
                    step.clear();
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        listing.add(step);
        listing.attachSidecars();
        listing.entries.sort(Comparator.comparing(FolderEntry::sortKey));
        return listing;
    }

    static boolean isIgnored(String name) {
        return name.startsWith(".") || name.endsWith("~");
    }

    /// In the order of [FolderEntry#sortKey()].
    List<FolderEntry> entries() {
        return entries;
    }

    Path path(FolderEntry entry) {
        Path path = undecodable.get(entry.name());
        return path == null ? folder.resolve(entry.name()) : path;
    }

    /// Each answer is a call to the system, or a way through the net.
    private void add(List<Path> step) {
        for (Inspected seen :
                step.parallelStream()
                        .map(FolderListing::inspect)
                        .flatMap(Optional::stream)
                        .toList()) {
            entries.add(seen.entry());
            if (seen.undecodable()) {
                undecodable.put(seen.entry().name(), seen.path());
            }
            if (seen.entry() instanceof FolderEntry.ArticleCandidate(var name, var stamp)
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
        boolean odd = shown.indexOf(REPLACEMENT_CHARACTER) >= 0 || !shown.equals(name);
        return Optional.of(new Inspected(entry(name, path), path, odd));
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

    /// Takes the sidecars out, and into the stamps of the files that they belong to.
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
