package dev.dateline.parse;

/// Represents one line of a text. Lines end with LF, CRLF, CR or the end of the text.
///
/// @param text the whole text
/// @param start offset of the line, in UTF-16 code units
/// @param end offset of its line break or the end of the text
/// @param number from 1
record TextLine(String text, int start, int end, int number) {
    static TextLine firstOf(String text) {
        return new TextLine(text, 0, endOfLine(text, 0), 1);
    }

    boolean isLast() {
        return end >= text.length();
    }

    /// Returns the line after this one. Must not be called on the last line.
    TextLine next() {
        int begin = end + (text.startsWith("\r\n", end) ? 2 : 1);
        return new TextLine(text, begin, endOfLine(text, begin), number + 1);
    }

    /// Returns the part of this line from offset `begin` on.
    TextLine startingAt(int begin) {
        return new TextLine(text, begin, end, number);
    }

    boolean isBlank() {
        return contentStart() == end;
    }

    /// Returns the offset of the first character of the line that is not white space. Returns `end`
    /// if there is none.
    int contentStart() {
        int offset = start;
        while (offset < end && isSpace(text.charAt(offset))) {
            offset++;
        }
        return offset;
    }

    /// Returns the offset after the last character of the line that is not white space. Returns
    /// `start` if there is none.
    int contentEnd() {
        int offset = end;
        while (offset > start && isSpace(text.charAt(offset - 1))) {
            offset--;
        }
        return offset;
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }

    /// Returns whether `c` is white space in any script, including no-break spaces.
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
