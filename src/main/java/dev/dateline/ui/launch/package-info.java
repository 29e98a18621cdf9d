@NullMarked
package dev.dateline.ui.launch;

import org.jspecify.annotations.NullMarked;
