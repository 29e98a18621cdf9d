package dev.dateline.cli;

/// Arguments that ask for what there is not. The message says what would be right.
public final class WrongUsageException extends Exception {
    private static final long serialVersionUID = 1L;

    public WrongUsageException(String message) {
        super(message);
    }
}
