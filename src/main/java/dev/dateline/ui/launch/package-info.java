/// Starts the application and manages its windows: start-up loading, stages, desktop services, drag
/// and drop.
@NullMarked
package dev.dateline.ui.launch;

import org.jspecify.annotations.NullMarked;
