@NullMarked
package dev.dateline.ui.notes;

import org.jspecify.annotations.NullMarked;
