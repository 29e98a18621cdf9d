@NullMarked
package dev.dateline.export.summary;

import org.jspecify.annotations.NullMarked;
