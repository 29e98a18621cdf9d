package dev.dateline.article;

/// Describes why a file is not in the archive, or which property of its article was guessed.
///
/// @param path relative to the archive
/// @param line from 1; 0 if the problem concerns the whole file
/// @param detail the text found there, such as an invalid date or the charset used; short, possibly
///   empty
public record Problem(String path, int line, Kind kind, String detail) {
    /// Lists the kinds of problems.
    public enum Kind {
        NO_DATE(false),
        IMPOSSIBLE_DATE(false),
        CHARSET_GUESSED(false),
        BAD_SIDECAR(false),
        EMPTY(true),
        BINARY(true),
        TOO_LARGE(true),
        UNREADABLE(true),
        VANISHED(true),
        FOLDER_LOOP(true);

        private final boolean rejects;

        Kind(boolean rejects) {
            this.rejects = rejects;
        }

        /// Returns whether the problem excludes the file from the archive. Otherwise its article
        /// can be read and searched.
        public boolean rejects() {
            return rejects;
        }
    }
}
