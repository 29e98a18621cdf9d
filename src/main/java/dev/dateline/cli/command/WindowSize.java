package dev.dateline.cli.command;

import dev.dateline.message.Messages;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A window's width and height, typed as `1280x800`.
record WindowSize(int width, int height) {
    private static final int MIN_LENGTH = 100;
    private static final int MAX_LENGTH = 8000;

    static final class Converter implements ITypeConverter<WindowSize> {
        private static final Pattern SIZE_PATTERN = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");

        @Override
        public WindowSize convert(String typed) {
            Matcher form = SIZE_PATTERN.matcher(typed);
            if (!form.matches()) {
                throw new TypeConversionException(Messages.of("cli.snapshot.invalid-size", typed));
            }
            var size =
                    new WindowSize(
                            Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
            if (!isInRange(size.width) || !isInRange(size.height)) {
                throw new TypeConversionException(Messages.of("cli.snapshot.invalid-size", typed));
            }
            return size;
        }

        private static boolean isInRange(int length) {
            return length >= MIN_LENGTH && length <= MAX_LENGTH;
        }
    }
}
