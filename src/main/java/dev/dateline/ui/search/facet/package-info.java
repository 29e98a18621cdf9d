@NullMarked
package dev.dateline.ui.search.facet;

import org.jspecify.annotations.NullMarked;
