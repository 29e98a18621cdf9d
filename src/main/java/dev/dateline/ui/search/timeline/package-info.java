@NullMarked
package dev.dateline.ui.search.timeline;

import org.jspecify.annotations.NullMarked;
