package dev.dateline.export.pdf;

import java.util.ArrayList;
import java.util.List;

/// Turns styled text into fragments: finds a face for every character, the places where lines may
/// break, and a box for what no face shows. Right-to-left text stays in logical order.
final class Shaper {
    private final Faces faces;
    private final Hyphenation hyphenation;

    Shaper(Faces faces, Hyphenation hyphenation) {
        this.faces = faces;
        this.hyphenation = hyphenation;
    }

    /// Fragments at most `measure` wide, undivided words but for those that are longer than a line.
    List<Fragment> shape(List<Run> runs, float measure) {
        if (runs.isEmpty()) {
            return List.of();
        }
        var builder = new FragmentBuilder(faces, measure, runs.getFirst());
        for (Run run : runs) {
            builder.startRun(run);
            add(Characters.composed(run.text()), builder);
        }
        return builder.finish();
    }

    /// As [#shape], with words divided.
    List<Fragment> shapeHyphenated(List<Run> runs, float measure) {
        var softened = new ArrayList<Run>();
        for (Run run : runs) {
            softened.add(new Run(hyphenation.soften(run.text()), run.style(), run.mark()));
        }
        return shape(softened, measure);
    }

    /// The width of `text` in one line.
    float width(String text, Style style) {
        float width = 0;
        for (Fragment fragment : shape(List.of(Run.of(text, style)), Float.MAX_VALUE)) {
            width += fragment.width();
            width += fragment.after() == Fragment.Joint.SPACE ? space(style) : 0;
        }
        return width;
    }

    float space(Style style) {
        return advance(style, ' ');
    }

    float hyphen(Style style) {
        return advance(style, '-');
    }

    private float advance(Style style, int character) {
        float thousandths = faces.face(style.typeface()).width(character);
        return thousandths * style.size() / 1000 + style.tracking();
    }

    private static void add(String text, FragmentBuilder builder) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Characters.isSpace(c)) {
                builder.end(Fragment.Joint.SPACE);
            } else if (c == Characters.SOFT_HYPHEN) {
                builder.end(Fragment.Joint.HYPHEN);
            } else if (c == Characters.ZERO_WIDTH_SPACE) {
                builder.end(Fragment.Joint.NONE);
            } else if (!Characters.isInvisible(c)) {
                builder.add(Characters.isNoBreakSpace(c) ? ' ' : c);
                if (Characters.isJoiner(c) && isInsideWord(text, i)) {
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
