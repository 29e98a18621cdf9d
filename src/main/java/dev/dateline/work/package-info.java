/// Long jobs: what they are, their progress, their end and their cancelling, without a word about
/// threads or screens. Uses nothing but the JDK.
@NullMarked
package dev.dateline.work;

import org.jspecify.annotations.NullMarked;
