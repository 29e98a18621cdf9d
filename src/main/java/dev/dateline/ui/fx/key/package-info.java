/// Binds keys to nodes, formats them and buffers keystrokes.
@NullMarked
package dev.dateline.ui.fx.key;

import org.jspecify.annotations.NullMarked;
