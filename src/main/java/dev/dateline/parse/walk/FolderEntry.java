package dev.dateline.parse.walk;

import dev.dateline.article.FileStamp;

/// One thing that a folder holds.
sealed interface FolderEntry {
    String name();

    /// What entries are sorted by: a folder's name has a `/` behind it, so that a walk from folder
    /// to folder meets full paths in their order.
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

    /// A link to nothing, a pipe, a socket, a device, or what may not even be looked at.
    record Unusable(String name, String reason) implements FolderEntry {}
}
