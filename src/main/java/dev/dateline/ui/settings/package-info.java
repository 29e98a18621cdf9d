@NullMarked
package dev.dateline.ui.settings;

import org.jspecify.annotations.NullMarked;
