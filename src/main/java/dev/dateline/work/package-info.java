/// Long jobs: what they are, their progress, pauses, end and cancelling, without a word about
/// threads or screens. Uses nothing but the JDK.
@NullMarked
package dev.dateline.work;

import org.jspecify.annotations.NullMarked;
