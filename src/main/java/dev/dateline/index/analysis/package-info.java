@NullMarked
package dev.dateline.index.analysis;

import org.jspecify.annotations.NullMarked;
