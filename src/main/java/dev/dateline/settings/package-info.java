/// The settings that are stored on disk. Uses only the `file` package.
@NullMarked
package dev.dateline.settings;

import org.jspecify.annotations.NullMarked;
