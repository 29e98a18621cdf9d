@NullMarked
package dev.dateline.index.store;

import org.jspecify.annotations.NullMarked;
