package dev.dateline.parse.walk;

import dev.dateline.article.FileStamp;

/// Represents one entry of a folder.
sealed interface FolderEntry {
    String name();

    /// Returns the sort key. A folder's name is followed by `/`, so that a traversal visits full
    /// paths in order.
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

    /// A dangling link, a pipe, a socket, a device, or an entry that must not be read.
    record Unusable(String name, String reason) implements FolderEntry {}
}
