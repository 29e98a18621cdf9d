package dev.dateline.ui.fx.notice;

/// The one route for what goes wrong. FX thread only.
@FunctionalInterface
public interface ErrorReporter {
    /// Tells the reader, and the log.
    ///
    /// @param message what failed, what still works, and one next step, in plain sentences
    /// @param cause is logged, and shown behind "Details"
    void report(String message, Throwable cause);
}
