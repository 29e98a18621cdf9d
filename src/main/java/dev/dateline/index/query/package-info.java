@NullMarked
package dev.dateline.index.query;

import org.jspecify.annotations.NullMarked;
