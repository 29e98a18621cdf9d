/// Starts JavaFX, runs jobs in the background and tasks on the FX thread.
///
/// Only this package calls `javafx.application.Platform`.
@NullMarked
package dev.dateline.ui.fx;

import org.jspecify.annotations.NullMarked;
