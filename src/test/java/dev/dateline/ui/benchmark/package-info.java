/// Measures the response times and the memory of the window.
@NullMarked
package dev.dateline.ui.benchmark;

import org.jspecify.annotations.NullMarked;
