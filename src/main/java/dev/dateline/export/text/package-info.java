/// The dossier in formats that are text, one class each. Uses `export.account` and what that may
/// use.
@NullMarked
package dev.dateline.export.text;

import org.jspecify.annotations.NullMarked;
