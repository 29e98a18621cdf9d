package dev.dateline.cli.context;

/// What a command tells the shell.
public enum ExitStatus {
    SUCCESS(0),
    /// A search, a listing of quotations or an export to which nothing fits.
    NOTHING_MATCHED(1),
    /// A check that found index and archive to differ.
    DIFFERENT(1),
    USAGE_ERROR(2),
    /// The archive, its index or the output cannot be used.
    FAILURE(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
