package dev.dateline.export.pdf;

import java.util.List;

/// Shapes text character by character: finds a face for each, the places where lines may break,
/// which way it runs, and a box for what no face shows.
final class RunShaper {
    private final Faces faces;

    RunShaper(Faces faces) {
        this.faces = faces;
    }

    /// Fragments at most `measure` wide.
    Shaper.Shaped shape(List<Run> runs, float measure) {
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
        return new Shaper.Shaped(builder.finish(), levels.rightToLeft());
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
            } else if (c == Characters.ZERO_WIDTH_NON_JOINER) {
                builder.part(level);
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
