@NullMarked
package dev.dateline.ui.window;

import org.jspecify.annotations.NullMarked;
