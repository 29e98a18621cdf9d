@NullMarked
package dev.dateline.ui.overlay;

import org.jspecify.annotations.NullMarked;
