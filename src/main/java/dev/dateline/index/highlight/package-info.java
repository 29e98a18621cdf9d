@NullMarked
package dev.dateline.index.highlight;

import org.jspecify.annotations.NullMarked;
