@NullMarked
package dev.dateline.ui.profile;

import org.jspecify.annotations.NullMarked;
