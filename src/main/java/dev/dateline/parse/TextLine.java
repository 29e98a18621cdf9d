package dev.dateline.parse;

/// One line of a text, which ends at `end` with LF, CRLF, CR or the text's end. `start` and `end`
/// are UTF-16 offsets, the line break not counted; `number` counts from 1 at the text's beginning.
record TextLine(String text, int start, int end, int number) {
    static TextLine firstOf(String text) {
        return new TextLine(text, 0, endOfLine(text, 0), 1);
    }

    boolean isLast() {
        return end >= text.length();
    }

    /// Only for a line that is not the last.
    TextLine next() {
        int begin = end + (text.startsWith("\r\n", end) ? 2 : 1);
        return new TextLine(text, begin, endOfLine(text, begin), number + 1);
    }

    /// The same line without what stands before `begin`.
    TextLine startingAt(int begin) {
        return new TextLine(text, begin, end, number);
    }

    boolean isBlank() {
        return contentStart() == end;
    }

    /// Where the first character stands that is not white space; `end` if there is none.
    int contentStart() {
        int at = start;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Behind the last character that is not white space; `start` if there is none.
    int contentEnd() {
        int at = end;
        while (at > start && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }

    /// White space of any script, no-break spaces too.
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int endOfLine(String text, int from) {
        int feed = text.indexOf('\n', from);
        int end = feed < 0 ? text.length() : feed;
        int carriageReturn = text.indexOf('\r', from, end);
        return carriageReturn < 0 ? end : carriageReturn;
    }
}
