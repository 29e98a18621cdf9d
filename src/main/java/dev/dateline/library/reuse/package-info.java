@NullMarked
package dev.dateline.library.reuse;

import org.jspecify.annotations.NullMarked;
