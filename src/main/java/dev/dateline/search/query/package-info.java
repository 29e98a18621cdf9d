@NullMarked
package dev.dateline.search.query;

import org.jspecify.annotations.NullMarked;
