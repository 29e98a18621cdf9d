package dev.dateline.article;

/// Something about one file that the reader should know: why it is not in the archive, or what
/// about it had to be guessed. `line` counts from 1; 0 where no line is to blame. `detail` is what
/// was found there (the text that is no date, the charset that was taken), short and possibly
/// empty.
public record Problem(String path, int line, Kind kind, String detail) {
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

        /// Whether the file is left out of the archive for it; otherwise it is readable and
        /// searchable.
        public boolean rejects() {
            return rejects;
        }
    }
}
