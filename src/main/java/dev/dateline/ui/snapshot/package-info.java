@NullMarked
package dev.dateline.ui.snapshot;

import org.jspecify.annotations.NullMarked;
