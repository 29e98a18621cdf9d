@NullMarked
package dev.dateline.ui.people;

import org.jspecify.annotations.NullMarked;
