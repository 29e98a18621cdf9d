@NullMarked
package dev.dateline.export.text;

import org.jspecify.annotations.NullMarked;
