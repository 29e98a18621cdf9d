/// The floor of the window: jobs off the FX thread, error reports, small controls. The only room
/// that calls `Platform`.
@NullMarked
package dev.dateline.ui.fx;

import org.jspecify.annotations.NullMarked;
