@NullMarked
package dev.dateline.ui.fx.list;

import org.jspecify.annotations.NullMarked;
