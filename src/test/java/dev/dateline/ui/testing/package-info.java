@NullMarked
package dev.dateline.ui.testing;

import org.jspecify.annotations.NullMarked;
