/// The window as a whole: what stands where, which archive is open, commands and their keys, the
/// state of long jobs. The only room that knows the other rooms of `ui`; it wires them together.
@NullMarked
package dev.dateline.ui.shell;

import org.jspecify.annotations.NullMarked;
