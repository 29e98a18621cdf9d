@NullMarked
package dev.dateline.ui.command;

import org.jspecify.annotations.NullMarked;
