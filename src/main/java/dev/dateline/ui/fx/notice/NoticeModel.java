package dev.dateline.ui.fx.notice;

import dev.dateline.ui.fx.control.Action;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;

import org.slf4j.LoggerFactory;

import java.util.List;

/// The notices that are waiting to be read, oldest first. A failure that is reported again while it
/// still stands there is not added a second time.
public final class NoticeModel implements ErrorReporter {
    private final ReadOnlyListWrapper<Notice> notices =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    @Override
    public void report(String message, Throwable cause) {
        showFailure(message, cause);
    }

    /// As [#report], with something to do about it; doing it takes the notice away.
    public void showFailure(String message, Throwable cause, Action... actions) {
        LoggerFactory.getLogger(NoticeModel.class)
                .warn(message, cause); // no log is begun at a start
        notices.removeIf(notice -> notice.message().equals(message));
        notices.add(new Notice.Failure(message, cause, List.of(actions)));
    }

    /// Good or neutral news; it takes the place of older news.
    public void showInfo(String message, Action... actions) {
        notices.removeIf(Notice.Info.class::isInstance);
        notices.add(new Notice.Info(message, List.of(actions)));
    }

    /// Takes a notice away whose cause is past.
    public void withdraw(String message) {
        notices.removeIf(notice -> notice.message().equals(message));
    }

    /// Takes every notice away: what they spoke of is past.
    public void clear() {
        notices.clear();
    }

    public void dismiss(Notice notice) {
        notices.remove(notice);
    }

    public ReadOnlyListProperty<Notice> noticesProperty() {
        return notices.getReadOnlyProperty();
    }
}
