package dev.dateline.linear;

import com.sun.management.ThreadMXBean;

import java.lang.management.ManagementFactory;
import java.text.BreakIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts the operations of the code that [CountingClassLoader] loads.
///
/// Each method call and each repetition of a loop counts, and so do the characters that methods of
/// the JDK read. The methods below replace calls of the JDK methods with the same name, with the
/// receiver as first parameter. Allocated bytes count too, as copies are not made by loops. For one
/// thread at a time.
public final class OperationCounter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// Copying takes about as long as one step of a loop for this number of bytes.
    private static final int BYTES_PER_OPERATION = 16;

    private static long operations;
    private static long allocatedBefore;

    private OperationCounter() {}

    static void reset() {
        operations = 0;
        allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
    }

    /// Returns the operations of this thread since the last [#reset()].
    static long count() {
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
        return operations + allocated / BYTES_PER_OPERATION;
    }

    /// Is called at the start of each method and at the end of each repetition.
    public static void increment() {
        operations++;
    }

    public static boolean isBlank(String text) {
        operations += text.length() - text.stripLeading().length();
        return text.isBlank();
    }

    public static int indexOf(String text, int character) {
        return counted(text, 0, text.indexOf(character));
    }

    public static int indexOf(String text, int character, int from) {
        return counted(text, from, text.indexOf(character, from));
    }

    public static int indexOf(String text, String part) {
        return counted(text, 0, text.indexOf(part));
    }

    public static int indexOf(String text, String part, int from) {
        return counted(text, from, text.indexOf(part, from));
    }

    public static int lastIndexOf(String text, int character) {
        return lastIndexOf(text, character, text.length());
    }

    public static int lastIndexOf(String text, int character, int from) {
        int index = text.lastIndexOf(character, from);
        operations += Math.min(from, text.length()) - index;
        return index;
    }

    public static boolean contains(String text, CharSequence part) {
        return indexOf(text, part.toString()) >= 0;
    }

    public static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(new CountedCharacters(text));
    }

    /// Counts the whole text, as a break iterator reads it once.
    public static void setText(BreakIterator iterator, String text) {
        operations += text.length();
        iterator.setText(text);
    }

    private static int counted(String text, int from, int index) {
        operations += (index < 0 ? text.length() : index) - Math.min(from, text.length());
        return index;
    }

    private record CountedCharacters(CharSequence text) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            operations++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
