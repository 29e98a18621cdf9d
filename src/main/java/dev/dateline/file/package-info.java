@NullMarked
package dev.dateline.file;

import org.jspecify.annotations.NullMarked;
