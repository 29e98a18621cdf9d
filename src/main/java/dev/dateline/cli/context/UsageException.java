package dev.dateline.cli.context;

/// Arguments that ask for what there is not. The message says what would be right.
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
