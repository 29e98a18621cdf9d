@NullMarked
package dev.dateline.export.pdf;

import org.jspecify.annotations.NullMarked;
