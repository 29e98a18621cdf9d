package dev.dateline.ui.fx.notice;

import dev.dateline.ui.fx.control.Action;

import java.util.List;

/// A message to the user, shown in the [NoticeBar] without blocking the window.
public sealed interface Notice {
    /// The text of the notice.
    String message();

    /// Actions offered as buttons; running one dismisses the notice.
    List<Action> actions();

    /// Information such as "12 articles written to dossier.pdf".
    record Info(String message, List<Action> actions) implements Notice {
        public Info {
            actions = List.copyOf(actions);
        }
    }

    /// A message that an operation has failed.
    ///
    /// @param message what failed, what still works and the next step
    /// @param cause shown under "Details"
    record Failure(String message, Throwable cause, List<Action> actions) implements Notice {
        public Failure {
            actions = List.copyOf(actions);
        }
    }
}
