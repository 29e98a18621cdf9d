@NullMarked
package dev.dateline.export.content;

import org.jspecify.annotations.NullMarked;
