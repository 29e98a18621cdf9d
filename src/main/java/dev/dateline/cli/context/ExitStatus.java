package dev.dateline.cli.context;

/// The exit statuses of commands.
public enum ExitStatus {
    SUCCESS(0),

    /// Nothing matches a search, a list or an export.
    NOTHING_MATCHED(1),

    /// `check` or `verify` found differences between index and archive.
    DIFFERENT(1),

    USAGE_ERROR(2),

    /// The archive, its index or the output cannot be used.
    FAILURE(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /// Returns the exit status as a number.
    public int code() {
        return code;
    }
}
