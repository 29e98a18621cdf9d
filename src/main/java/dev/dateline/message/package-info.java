/// Formats messages for users by key, from one bundle for window, command line and exports. Uses
/// `article`.
@NullMarked
package dev.dateline.message;

import org.jspecify.annotations.NullMarked;
