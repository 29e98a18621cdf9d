@NullMarked
package dev.dateline.quote.model;

import org.jspecify.annotations.NullMarked;
