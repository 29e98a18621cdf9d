package dev.dateline.ui.shell;

import dev.dateline.ui.fx.FxThread;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Opens the window as a reader does, without a display, and closes it again once it shows an
/// archive, so that Java can learn what that takes.
public final class WindowRehearsal {
    private WindowRehearsal() {}

    /// Opens the window on an archive, waits until it is shown, and closes it.
    ///
    /// @param places settings are written there, as by a reader's window
    public static void play(Path archive, Places places) throws IOException {
        FxThread.startHeadless();
        open(archive, places);
        open(archive, places); // which has an article to read on
    }

    private static void open(Path archive, Places places) throws IOException {
        var beginning = new Beginning(places, List.of(archive));
        var windows = new Windows(places, beginning, model -> Windows.begin(model, beginning));
        Window window = windows.first();
        window.show();
        WindowSnapshot.rest(window.session());
        window.close();
        windows.attend();
    }
}
