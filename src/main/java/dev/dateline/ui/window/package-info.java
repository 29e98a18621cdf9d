/// The composition root of a window: creates its models, views and commands and connects them.
@NullMarked
package dev.dateline.ui.window;

import org.jspecify.annotations.NullMarked;
