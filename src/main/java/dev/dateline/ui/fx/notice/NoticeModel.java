package dev.dateline.ui.fx.notice;

import dev.dateline.ui.fx.control.Action;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;

import org.slf4j.LoggerFactory;

import java.util.List;

/// The notices of a window that have not been dismissed, oldest first. FX thread only.
///
/// A failure with the same message replaces the earlier one.
public final class NoticeModel implements ErrorReporter {
    private final ReadOnlyListWrapper<Notice> notices =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    @Override
    public void report(String message, Throwable cause) {
        showFailure(message, cause);
    }

    /// Shows and logs a failure with actions. Running an action dismisses the notice.
    public void showFailure(String message, Throwable cause, Action... actions) {
        // the logger is looked up here because SLF4J would slow down the start
        LoggerFactory.getLogger(NoticeModel.class).warn(message, cause);
        withdraw(message);
        notices.add(new Notice.Failure(message, cause, List.of(actions)));
    }

    /// Shows an information notice, which replaces an earlier information notice.
    public void showInfo(String message, Action... actions) {
        notices.removeIf(Notice.Info.class::isInstance);
        notices.add(new Notice.Info(message, List.of(actions)));
    }

    /// Removes the notice with this message, because its cause has ended.
    public void withdraw(String message) {
        notices.removeIf(notice -> notice.message().equals(message));
    }

    /// Removes all notices.
    public void clear() {
        notices.clear();
    }

    /// Removes a notice.
    public void dismiss(Notice notice) {
        notices.remove(notice);
    }

    /// The notices, oldest first.
    public ReadOnlyListProperty<Notice> noticesProperty() {
        return notices.getReadOnlyProperty();
    }
}
