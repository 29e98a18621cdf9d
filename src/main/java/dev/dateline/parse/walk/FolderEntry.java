package dev.dateline.parse.walk;

import dev.dateline.article.FileStamp;

/// Represents one entry of a folder: a file, a subfolder or an unusable entry.
sealed interface FolderEntry {
    String name();

    /// Returns the key by which the entries of a folder are sorted. A folder's name is followed by
    /// `/`, so that a traversal visits full paths in order.
    default String sortKey() {
        return name();
    }

    record Folder(String name) implements FolderEntry {
        @Override
        public String sortKey() {
            return name + "/";
        }
    }

    record ArticleCandidate(String name, FileStamp stamp) implements FolderEntry {}

    /// An entry that cannot be read: a dangling link, a pipe, a socket or a device. Also an entry
    /// that must not be read.
    record Unusable(String name, String reason) implements FolderEntry {}
}
