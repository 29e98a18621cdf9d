package dev.dateline.cli;

import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.context.UsageException;
import dev.dateline.cli.output.StandardOutput;
import dev.dateline.library.archive.ArchiveException;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/// The exit status and the error message of a failed command.
record CommandFailure(ExitStatus status, String text) {
    static CommandFailure of(Throwable cause) {
        return switch (cause) {
            case UsageException e -> new CommandFailure(ExitStatus.USAGE_ERROR, message(e));
            case ArchiveException e -> new CommandFailure(ExitStatus.FAILURE, text(e));
            case UncheckedIOException e when e.getCause() != null -> of(e.getCause());
            case IOException e -> new CommandFailure(ExitStatus.FAILURE, text(e));
            default ->
                    new CommandFailure(
                            ExitStatus.FAILURE,
                            Messages.of("cli.internal-error", cause.toString()));
        };
    }

    private static String text(ArchiveException e) {
        return switch (e.reason()) {
            case MISSING -> Messages.of("cli.archive.missing", message(e));
            case UNREADABLE -> Messages.of("cli.archive.unreadable", message(e));
            case LOCKED -> Messages.of("cli.archive.locked");
            case INDEX_FOLDER -> Messages.of("cli.archive.index-folder", message(e));
            case NOTES_FOLDER -> Messages.of("cli.archive.notes-folder", message(e));
        };
    }

    private static String text(IOException cause) {
        return switch (cause) {
            case StandardOutput.WriteException e ->
                    Messages.of("cli.output.failed", systemReason(e));
            case NoSuchFileException e -> Messages.of("cli.file.missing", e.getFile());
            case AccessDeniedException e -> Messages.of("cli.file.denied", e.getFile());
            case FileSystemException e ->
                    Messages.of("cli.file.failed", e.getFile(), systemReason(e));
            default ->
                    isDiskFull(cause)
                            ? Messages.of("cli.disk-full", systemReason(cause))
                            : systemReason(cause);
        };
    }

    /// Returns whether a failure was caused by a full disk. Java has no exception for a full disk,
    /// so this depends on the text of the message.
    private static boolean isDiskFull(IOException cause) {
        return message(cause).contains("No space left")
                || message(cause).contains("not enough space");
    }

    private static String systemReason(IOException cause) {
        return cause instanceof FileSystemException e
                ? Objects.requireNonNullElse(e.getReason(), e.getClass().getSimpleName())
                : message(cause);
    }

    private static String message(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
