/// Fixtures, robots and sample data for tests of the window.
@NullMarked
package dev.dateline.ui.testing;

import org.jspecify.annotations.NullMarked;
