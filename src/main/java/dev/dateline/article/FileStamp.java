package dev.dateline.article;

import java.nio.file.attribute.BasicFileAttributes;

/// What tells, without reading it, whether an article file or its sidecar has changed: sizes in
/// bytes and times in milliseconds since 1970. A file without a sidecar has 0 and 0 for it.
public record FileStamp(
        long size, long modifiedMillis, long sidecarSize, long sidecarModifiedMillis) {
    public static FileStamp of(BasicFileAttributes file) {
        return new FileStamp(file.size(), file.lastModifiedTime().toMillis(), 0, 0);
    }

    /// The same with that of the sidecar, taken of it as a file of its own.
    public FileStamp withSidecar(FileStamp sidecar) {
        return new FileStamp(size, modifiedMillis, sidecar.size, sidecar.modifiedMillis);
    }
}
