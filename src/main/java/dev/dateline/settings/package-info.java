/// The preferences that are kept on disk. Uses nothing of Dateline.
@NullMarked
package dev.dateline.settings;

import org.jspecify.annotations.NullMarked;
