package dev.dateline.ui.fx.notice;

/// Reports failures to the user and to the log. FX thread only.
@FunctionalInterface
public interface ErrorReporter {
    /// Shows a failure to the user and logs it.
    ///
    /// @param message what failed, what still works, and one next step, in plain sentences
    /// @param cause is logged and shown under "Details"
    void report(String message, Throwable cause);
}
