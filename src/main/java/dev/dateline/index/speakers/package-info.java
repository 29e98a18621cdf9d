@NullMarked
package dev.dateline.index.speakers;

import org.jspecify.annotations.NullMarked;
