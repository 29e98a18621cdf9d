package dev.dateline.index;

import dev.dateline.article.FileStamp;

/// File stamps as the text that the index keeps.
final class Stamps {
    private Stamps() {}

    static String write(FileStamp stamp) {
        return stamp.size()
                + " "
                + stamp.modifiedMillis()
                + " "
                + stamp.sidecarSize()
                + " "
                + stamp.sidecarModifiedMillis();
    }

    static FileStamp read(String text) {
        String[] numbers = text.split(" ", -1);
        return new FileStamp(
                Long.parseLong(numbers[0]),
                Long.parseLong(numbers[1]),
                Long.parseLong(numbers[2]),
                Long.parseLong(numbers[3]));
    }
}
