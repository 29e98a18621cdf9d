@NullMarked
package dev.dateline.ui.archive;

import org.jspecify.annotations.NullMarked;
