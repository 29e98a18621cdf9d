/// Commands with their keys, and the palette, menu and key sheet that show them.
@NullMarked
package dev.dateline.ui.command;

import org.jspecify.annotations.NullMarked;
