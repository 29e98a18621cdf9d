package dev.dateline.ui.shell;

import dev.dateline.ui.fx.FxThread;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The places of the columns beside the text. When the window is shown first they can stand empty
/// until the article that the archive opens on has been drawn: dressing and laying out their rows
/// is most of what drawing the window costs, and whoever starts Dateline wants to read on.
final class ColumnsBeside {
    private final StackPane left;
    private final StackPane middle;
    private final Node navigation;
    private final Node found;
    private final ArchiveModel archive;
    private final ReadingModel reading;
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
    private final ChangeListener<Boolean> read = (_, _, loading) -> loaded(loading);

    ColumnsBeside(
            WindowFrame frame,
            Node navigation,
            Node found,
            ArchiveModel archive,
            ReadingModel reading) {
        left = frame.left();
        middle = frame.middle();
        this.navigation = navigation;
        this.found = found;
        this.archive = archive;
        this.reading = reading;
        fillNow();
    }

    /// Leaves them empty until the article that the archive opens on has been drawn. To be called
    /// right before the window is shown.
    void showTextFirst() {
        left.getChildren().clear();
        middle.getChildren().clear();
        filled.set(false);
        if (archive.archiveProperty().get() != null) {
            fill();
        }
    }

    /// Whether every part is in its place.
    boolean isComplete() {
        return filled.get() || archive.archiveProperty().get() == null;
    }

    /// Fills them if they are empty, as soon as no article is on its way and one that came has been
    /// drawn.
    void fill() {
        if (filled.get()) {
            return;
        }
        reading.loadingProperty().removeListener(read);
        if (reading.loadingProperty().get()) {
            reading.loadingProperty().addListener(read);
        } else if (reading.readingProperty().get() == null) {
            fillNow();
        } else {
            FxThread.runAfterDrawing(this::fillNow);
        }
    }

    private void loaded(boolean loading) {
        if (!loading) {
            fill();
        }
    }

    private void fillNow() {
        left.getChildren().setAll(navigation);
        middle.getChildren().setAll(found);
        filled.set(true);
    }

    ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }
}
