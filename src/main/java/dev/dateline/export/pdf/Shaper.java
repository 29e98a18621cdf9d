package dev.dateline.export.pdf;

import java.util.ArrayList;
import java.util.List;

/// Turns styled text into fragments: finds a face for every character, the places where lines may
/// break, which way it runs, and a box for what no face shows.
final class Shaper {
    private final Faces faces;
    private final Hyphenation hyphenation;

    Shaper(Faces faces, Hyphenation hyphenation) {
        this.faces = faces;
        this.hyphenation = hyphenation;
    }

    /// @param rightToLeft whether the paragraph as a whole runs from right to left
    record Shaped(List<Fragment> fragments, boolean rightToLeft) {}

    /// Fragments at most `measure` wide, undivided words but for those that are longer than a line.
    Shaped shape(List<Run> runs, float measure) {
        if (runs.isEmpty()) {
            return new Shaped(List.of(), false);
        }
        var builder = new FragmentBuilder(faces, measure, runs.getFirst());
        var all = new StringBuilder();
        for (Run run : runs) {
            all.append(Characters.composed(run.text()));
        }
        String text = all.toString();
        var levels = RightToLeft.Levels.of(text);
        int start = 0;
        for (Run run : runs) {
            builder.startRun(run);
            int end = start + Characters.composed(run.text()).length();
            add(text, start, end, levels, builder);
            start = end;
        }
        return new Shaped(builder.finish(), levels.rightToLeft());
    }

    /// As [#shape], with words divided.
    Shaped shapeHyphenated(List<Run> runs, float measure) {
        var softened = new ArrayList<Run>();
        for (Run run : runs) {
            softened.add(new Run(hyphenation.soften(run.text()), run.style(), run.mark()));
        }
        return shape(softened, measure);
    }

    /// The width of `text` in one line.
    float width(String text, Style style) {
        float width = 0;
        for (Fragment fragment : shape(List.of(Run.of(text, style)), Float.MAX_VALUE).fragments()) {
            width += fragment.width();
            width += fragment.after() == Fragment.Joint.SPACE ? space(style) : 0;
        }
        return width;
    }

    float space(Style style) {
        return faces.face(style.typeface()).width(" ", style);
    }

    float hyphen(Style style) {
        return faces.face(style.typeface()).width("-", style);
    }

    private static void add(
            String text, int start, int end, RightToLeft.Levels levels, FragmentBuilder builder) {
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            int level = levels.at(i);
            i += Character.charCount(c);
            if (Characters.isSpace(c)) {
                builder.end(Fragment.Joint.SPACE);
            } else if (c == Characters.SOFT_HYPHEN) {
                builder.end(Fragment.Joint.HYPHEN);
            } else if (c == Characters.ZERO_WIDTH_SPACE) {
                builder.end(Fragment.Joint.NONE);
            } else if (!Characters.isInvisible(c)) {
                builder.add(Characters.isNoBreakSpace(c) ? ' ' : c, level);
                boolean compound = Characters.isJoiner(c) && isInsideWord(text, i);
                if (compound || (i < text.length() && EastAsian.mayBreak(c, text.codePointAt(i)))) {
                    builder.end(Fragment.Joint.NONE);
                }
            }
        }
    }

    /// Whether the joiner before offset `next` stands between letters or digits.
    private static boolean isInsideWord(String text, int next) {
        return next >= 2
                && next < text.length()
                && Character.isLetterOrDigit(text.codePointAt(next))
                && Character.isLetterOrDigit(text.codePointBefore(next - 1));
    }
}
