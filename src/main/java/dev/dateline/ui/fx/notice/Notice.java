package dev.dateline.ui.fx.notice;

import dev.dateline.ui.fx.control.Action;

import java.util.List;

/// Something the reader should know, shown in a bar and never in the way.
public sealed interface Notice {
    String message();

    List<Action> actions();

    /// Good or neutral news: "12 articles written to dossier.pdf".
    record Info(String message, List<Action> actions) implements Notice {
        public Info {
            actions = List.copyOf(actions);
        }
    }

    /// Something failed. `message` says what, what still works, and the next step; `cause` stands
    /// behind "Details".
    record Failure(String message, Throwable cause, List<Action> actions) implements Notice {
        public Failure {
            actions = List.copyOf(actions);
        }
    }
}
