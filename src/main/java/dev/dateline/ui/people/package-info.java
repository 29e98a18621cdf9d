/// Views of unnamed sources and of people that are named but never quoted.
@NullMarked
package dev.dateline.ui.people;

import org.jspecify.annotations.NullMarked;
