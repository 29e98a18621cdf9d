/// What all windows of the process share: file locations, settings and notes, with the models that
/// change them.
@NullMarked
package dev.dateline.ui.profile;

import org.jspecify.annotations.NullMarked;
