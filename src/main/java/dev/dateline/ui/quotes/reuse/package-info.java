@NullMarked
package dev.dateline.ui.quotes.reuse;

import org.jspecify.annotations.NullMarked;
