package dev.dateline.ui.fx;

import dev.dateline.message.Messages;

/// Thrown when there is no display to open a window on. The message tells what to do instead.
public final class NoDisplayException extends Exception {
    private static final long serialVersionUID = 1L;

    NoDisplayException() {
        super(Messages.of("window.no-display"));
    }

    NoDisplayException(Throwable cause) {
        super(Messages.of("window.no-display"), cause);
    }
}
