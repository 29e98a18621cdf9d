@NullMarked
package dev.dateline.ui.fx.notice;

import org.jspecify.annotations.NullMarked;
