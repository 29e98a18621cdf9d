@NullMarked
package dev.dateline.ui.help;

import org.jspecify.annotations.NullMarked;
