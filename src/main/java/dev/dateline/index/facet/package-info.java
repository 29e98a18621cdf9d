@NullMarked
package dev.dateline.index.facet;

import org.jspecify.annotations.NullMarked;
