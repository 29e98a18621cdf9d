/// Lists of any length: paged items, virtual list view and cells.
@NullMarked
package dev.dateline.ui.fx.list;

import org.jspecify.annotations.NullMarked;
