@NullMarked
package dev.dateline.ui.fx.key;

import org.jspecify.annotations.NullMarked;
