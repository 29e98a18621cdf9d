package dev.dateline.ui.fx;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;

import org.slf4j.LoggerFactory;

import java.util.List;

/// The notices that are waiting to be read, oldest first. A failure that is reported again while it
/// still stands there is not added a second time.
public final class Notices implements ErrorReporter {
    private final ReadOnlyListWrapper<Notice> waiting =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    @Override
    public void report(String message, Throwable cause) {
        fail(message, cause);
    }

    /// As [#report], with something to do about it; doing it takes the notice away.
    public void fail(String message, Throwable cause, Action... actions) {
        LoggerFactory.getLogger(Notices.class).warn(message, cause); // no log is begun at a start
        waiting.removeIf(notice -> notice.message().equals(message));
        waiting.add(new Notice.Failure(message, cause, List.of(actions)));
    }

    /// Good or neutral news; it takes the place of older news.
    public void tell(String message, Action... actions) {
        waiting.removeIf(Notice.News.class::isInstance);
        waiting.add(new Notice.News(message, List.of(actions)));
    }

    /// Takes a notice away whose cause is past.
    public void withdraw(String message) {
        waiting.removeIf(notice -> notice.message().equals(message));
    }

    /// Takes every notice away: what they spoke of is past.
    public void clear() {
        waiting.clear();
    }

    public void dismiss(Notice notice) {
        waiting.remove(notice);
    }

    public ReadOnlyListProperty<Notice> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }
}
