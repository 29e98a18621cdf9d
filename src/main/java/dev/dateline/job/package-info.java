/// Background jobs with progress, cancellation, pausing and states. Uses only the JDK.
@NullMarked
package dev.dateline.job;

import org.jspecify.annotations.NullMarked;
