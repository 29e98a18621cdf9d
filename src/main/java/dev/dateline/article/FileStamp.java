package dev.dateline.article;

import java.nio.file.attribute.BasicFileAttributes;

/// Stores the sizes and modification times of an article file and its sidecar. They reveal a change
/// without reading the files.
///
/// @param size of the article file, in bytes
/// @param modifiedMillis of the article file, in milliseconds since 1970
/// @param sidecarSize in bytes; 0 without a sidecar
/// @param sidecarModifiedMillis in milliseconds since 1970; 0 without a sidecar
public record FileStamp(
        long size, long modifiedMillis, long sidecarSize, long sidecarModifiedMillis) {
    public static FileStamp of(BasicFileAttributes file) {
        return new FileStamp(file.size(), file.lastModifiedTime().toMillis(), 0, 0);
    }

    /// Returns this stamp with the size and time of the sidecar. `sidecar` is the sidecar file's
    /// own stamp.
    public FileStamp withSidecar(FileStamp sidecar) {
        return new FileStamp(size, modifiedMillis, sidecar.size, sidecar.modifiedMillis);
    }
}
