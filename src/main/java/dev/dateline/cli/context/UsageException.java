package dev.dateline.cli.context;

/// Thrown when the arguments of a command are invalid. The message says what is valid.
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
