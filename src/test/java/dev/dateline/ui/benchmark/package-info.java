@NullMarked
package dev.dateline.ui.benchmark;

import org.jspecify.annotations.NullMarked;
