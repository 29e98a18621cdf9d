/// Notices to the user and the bar that shows them.
@NullMarked
package dev.dateline.ui.fx.notice;

import org.jspecify.annotations.NullMarked;
