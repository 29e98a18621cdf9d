package dev.dateline.cli;

import dev.dateline.message.Messages;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A window's width and height, typed as `1280x800`.
record WindowSize(int width, int height) {
    private static final int SMALLEST = 100;
    private static final int LARGEST = 8000;

    static final class Converter implements ITypeConverter<WindowSize> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");

        @Override
        public WindowSize convert(String typed) {
            Matcher form = FORM.matcher(typed);
            if (!form.matches()) {
                throw new TypeConversionException(Messages.of("cli.snapshot.no-size", typed));
            }
            var size =
                    new WindowSize(
                            Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
            if (!isPossible(size.width) || !isPossible(size.height)) {
                throw new TypeConversionException(Messages.of("cli.snapshot.no-size", typed));
            }
            return size;
        }

        private static boolean isPossible(int length) {
            return length >= SMALLEST && length <= LARGEST;
        }
    }
}
