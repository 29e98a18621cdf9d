@NullMarked
package dev.dateline.index.search;

import org.jspecify.annotations.NullMarked;
