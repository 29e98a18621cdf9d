package dev.dateline.ui.article.text;

import dev.dateline.article.Article;
import dev.dateline.article.Headline;
import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// The text of an article as the reading pane displays it: headline and paragraphs.
///
/// Parts are separated by a blank line; the headline is part 0. Offsets and spans are in [#text()]
/// unless they are called file offsets: those are in [Article#text()].
public final class DisplayText {
    private static final String SEPARATOR = "\n\n";

    /// The headline or one paragraph of the text.
    ///
    /// @param paragraph the paragraph of the file; null for a headline that is not in the file
    /// @param preformatted whether the part has the line breaks of its paragraph
    private record Part(TextSpan span, @Nullable Paragraph paragraph, boolean preformatted) {
        int toDisplay(Paragraph place, int fileOffset) {
            return span.start()
                    + (preformatted ? fileOffset - place.start() : place.toTextOffset(fileOffset));
        }

        int toFile(Paragraph place, int offset) {
            int within = offset - span.start();
            return preformatted ? place.start() + within : place.toFileOffset(within);
        }
    }

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    public DisplayText(Article article) {
        Headline headline = article.headline();
        var all = new StringBuilder();
        if (headline.origin() != Headline.Origin.FIRST_PARAGRAPH) {
            add(all, headline.text(), titleInFile(article), false);
        }
        for (Paragraph paragraph : article.paragraphs()) {
            boolean preformatted = PreformattedLines.isPreformatted(paragraph.raw());
            String displayed =
                    preformatted
                            ? PreformattedLines.withLineFeeds(paragraph.raw())
                            : paragraph.text();
            add(all, displayed, paragraph, preformatted);
        }
        text = all.toString();
    }

    private DisplayText() {
        text = "";
        parts.add(new Part(new TextSpan(0, 0), null, false));
    }

    /// Returns a display text without any characters.
    static DisplayText empty() {
        return new DisplayText();
    }

    /// Returns the headline as found in the file before the first paragraph; null if it is not
    /// there.
    private static @Nullable Paragraph titleInFile(Article article) {
        Headline headline = article.headline();
        if (headline.origin() != Headline.Origin.TITLE) {
            return null;
        }
        List<Paragraph> body = article.paragraphs();
        int bodyStart = body.isEmpty() ? article.text().length() : body.getFirst().start();
        int start = article.text().indexOf(headline.text());
        return start >= 0 && start < bodyStart ? new Paragraph(start, headline.text()) : null;
    }

    private void add(
            StringBuilder all, String part, @Nullable Paragraph paragraph, boolean preformatted) {
        if (!parts.isEmpty()) {
            all.append(SEPARATOR);
        }
        var span = new TextSpan(all.length(), all.length() + part.length());
        parts.add(new Part(span, paragraph, preformatted));
        all.append(part);
    }

    /// Returns the displayed text: the headline and all paragraphs, separated by blank lines.
    public String text() {
        return text;
    }

    /// Returns the spans of the headline and the paragraphs, in order.
    public List<TextSpan> parts() {
        return parts.stream().map(Part::span).toList();
    }

    int partCount() {
        return parts.size();
    }

    TextSpan partSpan(int index) {
        return parts.get(index).span();
    }

    String part(int index) {
        return partSpan(index).in(text);
    }

    /// Returns the index of the headline or paragraph that contains `offset`.
    ///
    /// Between two of them it is the index of the preceding one.
    int partAt(int offset) {
        return lastIndex(parts.size(), i -> partSpan(i).start() <= offset);
    }

    /// Returns the last index below `count` that satisfies a condition, or 0 if there is none.
    ///
    /// If the condition holds for an index, it must hold for all smaller ones.
    static int lastIndex(int count, IntPredicate condition) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (condition.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Converts a file span to a span of this text; empty if no character of it is displayed. A
    /// date line, for example, is not displayed.
    public Optional<TextSpan> fromFile(TextSpan file) {
        int start = -1;
        int end = -1;
        for (Part part : parts) {
            Paragraph paragraph = part.paragraph();
            if (paragraph != null && paragraph.span().overlaps(file)) {
                TextSpan place = paragraph.span();
                int from = Math.max(file.start(), place.start());
                start = start < 0 ? part.toDisplay(paragraph, from) : start;
                end = part.toDisplay(paragraph, Math.min(file.end(), place.end()));
            }
        }
        return start < 0
                ? Optional.empty()
                : Optional.of(new TextSpan(start, Math.max(start, end)));
    }

    /// Converts a span of this text to the file span from its first to its last character in the
    /// file.
    ///
    /// @return empty if no character is in the file
    public Optional<TextSpan> toFile(TextSpan span) {
        int start = -1;
        int end = -1;
        for (Part part : parts) {
            Paragraph paragraph = part.paragraph();
            if (paragraph != null && part.span().overlaps(span)) {
                int from = Math.max(span.start(), part.span().start());
                start = start < 0 ? part.toFile(paragraph, from) : start;
                end = part.toFile(paragraph, Math.min(span.end(), part.span().end()));
            }
        }
        return start < 0 || end <= start ? Optional.empty() : Optional.of(new TextSpan(start, end));
    }

    /// Whether a part is a paragraph that is displayed with the line breaks of its file. Always
    /// false for the headline.
    boolean isPreformatted(int index) {
        return index > 0 && parts.get(index).preformatted();
    }

    /// Splits `spans` at the boundaries of parts. Returns for each part its pieces, relative to the
    /// start of the part.
    List<List<TextSpan>> splitByPart(List<TextSpan> spans) {
        return parts.stream()
                .map(Part::span)
                .map(part ->
                        spans.stream()
                                .filter(part::overlaps)
                                .map(span ->
                                        new TextSpan(
                                                Math.max(span.start(), part.start()) - part.start(),
                                                Math.min(span.end(), part.end()) - part.start()))
                                .toList())
                .toList();
    }
}
