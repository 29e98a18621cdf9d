@NullMarked
package dev.dateline.ui.search.box;

import org.jspecify.annotations.NullMarked;
