package dev.dateline.cli;

/// What a command tells the shell.
enum ExitStatus {
    DONE(0),
    /// A search, a listing of quotations or an export to which nothing fits.
    NOTHING_MATCHED(1),
    /// A check that found index and archive to differ.
    DIFFERENT(1),
    WRONG_USAGE(2),
    /// The archive, its index or the output cannot be used.
    UNUSABLE(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
