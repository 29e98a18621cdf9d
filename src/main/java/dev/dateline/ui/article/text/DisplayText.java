package dev.dateline.ui.article.text;

import dev.dateline.article.Article;
import dev.dateline.article.Headline;
import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An article as it is read, as one text: the headline is part 0, the paragraphs of the body
/// follow, a blank line between two parts. What is shown, selected and copied is a span of
/// [#text()]; [#fromFile(TextSpan)] brings spans of [Article#text()] here.
public final class DisplayText {
    private static final String SEPARATOR = "\n\n";

    private final String text;
    private final List<TextSpan> parts = new ArrayList<>();

    /// Where the last parts stand in the file. A headline out of a sidecar has no place there, so
    /// there may be one paragraph fewer than parts.
    private final List<Paragraph> fileParagraphs;

    public DisplayText(Article article) {
        fileParagraphs = fileParagraphs(article);
        var all = new StringBuilder();
        if (article.headline().origin() != Headline.Origin.FIRST_PARAGRAPH) {
            add(all, article.headline().text());
        }
        article.paragraphs().forEach(paragraph -> add(all, displayedText(paragraph)));
        text = all.toString();
    }

    /// Nothing to read.
    static DisplayText empty() {
        return new DisplayText();
    }

    private DisplayText() {
        fileParagraphs = List.of();
        text = "";
        parts.add(new TextSpan(0, 0));
    }

    private static List<Paragraph> fileParagraphs(Article article) {
        if (article.headline().origin() != Headline.Origin.TITLE) {
            return article.paragraphs();
        }
        var places = new ArrayList<>(article.paragraphs());
        int body = places.isEmpty() ? article.text().length() : places.getFirst().start();
        int title = article.text().indexOf(article.headline().text());
        if (title >= 0 && title < body) {
            places.addFirst(new Paragraph(title, article.headline().text()));
        }
        return List.copyOf(places);
    }

    private void add(StringBuilder all, String part) {
        if (!parts.isEmpty()) {
            all.append(SEPARATOR);
        }
        parts.add(new TextSpan(all.length(), all.length() + part.length()));
        all.append(part);
    }

    public String text() {
        return text;
    }

    /// The headline and the paragraphs, in order; never empty of the headline.
    public List<TextSpan> parts() {
        return List.copyOf(parts);
    }

    String part(int index) {
        return parts.get(index).in(text);
    }

    /// The part that holds `offset`, or the one before it for an offset between two.
    int partAt(int offset) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Where a span of the file stands here; empty for one that lies outside of all that is read
    /// (in the date line, say).
    public Optional<TextSpan> fromFile(TextSpan file) {
        int first = parts.size() - fileParagraphs.size();
        int start = -1;
        int end = -1;
        for (int i = 0; i < fileParagraphs.size(); i++) {
            Paragraph place = fileParagraphs.get(i);
            if (place.span().overlaps(file)) {
                int from = Math.max(file.start(), place.start());
                int to = Math.min(file.end(), place.span().end());
                int partStart = parts.get(first + i).start();
                start = start < 0 ? partStart + toText(place, from) : start;
                end = partStart + toText(place, to);
            }
        }
        return start < 0
                ? Optional.empty()
                : Optional.of(new TextSpan(start, Math.max(start, end)));
    }

    /// The span of the file that shows as `span`: from the first character of it that stands in the
    /// file to the last; empty for one that does not (a headline out of a sidecar, say).
    public Optional<TextSpan> toFile(TextSpan span) {
        int first = parts.size() - fileParagraphs.size();
        int start = -1;
        int end = -1;
        for (int i = 0; i < fileParagraphs.size(); i++) {
            TextSpan part = parts.get(first + i);
            if (part.overlaps(span)) {
                Paragraph place = fileParagraphs.get(i);
                int from = Math.max(span.start(), part.start()) - part.start();
                int to = Math.min(span.end(), part.end()) - part.start();
                start = start < 0 ? toFile(place, from) : start;
                end = toFile(place, to);
            }
        }
        return start < 0 || end <= start ? Optional.empty() : Optional.of(new TextSpan(start, end));
    }

    /// Whether a part shows with the line breaks of its file.
    boolean isPreformatted(int part) {
        int place = part - (parts.size() - fileParagraphs.size());
        return part > 0
                && place >= 0
                && PreformattedLines.isPreformatted(fileParagraphs.get(place).raw());
    }

    private static String displayedText(Paragraph paragraph) {
        return PreformattedLines.isPreformatted(paragraph.raw())
                ? PreformattedLines.withLineFeeds(paragraph.raw())
                : paragraph.text();
    }

    private static int toText(Paragraph place, int file) {
        return PreformattedLines.isPreformatted(place.raw())
                ? file - place.start()
                : place.toTextOffset(file);
    }

    private static int toFile(Paragraph place, int text) {
        return PreformattedLines.isPreformatted(place.raw())
                ? place.start() + text
                : place.toFileOffset(text);
    }

    /// The stretches of `spans` that lie in each part, as spans of that part's own text.
    List<List<TextSpan>> splitByPart(List<TextSpan> spans) {
        var result = new ArrayList<List<TextSpan>>();
        for (TextSpan part : parts) {
            result.add(
                    spans.stream()
                            .filter(part::overlaps)
                            .map(span -> relativeTo(part, span))
                            .toList());
        }
        return result;
    }

    private static TextSpan relativeTo(TextSpan part, TextSpan span) {
        return new TextSpan(
                Math.max(span.start(), part.start()) - part.start(),
                Math.min(span.end(), part.end()) - part.start());
    }
}
