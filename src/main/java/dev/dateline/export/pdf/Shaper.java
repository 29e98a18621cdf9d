package dev.dateline.export.pdf;

import java.util.List;

/// Turns styled text into fragments. Text that runs from left to right throughout is shaped word by
/// word, any other paragraph by paragraph.
final class Shaper {
    private final Faces faces;
    private final Hyphenation hyphenation;
    private final RunShaper whole;
    private final WordShaper words;

    Shaper(Faces faces, Hyphenation hyphenation) {
        this.faces = faces;
        this.hyphenation = hyphenation;
        whole = new RunShaper(faces);
        words = new WordShaper(whole, hyphenation);
    }

    /// @param rightToLeft whether the paragraph as a whole runs from right to left
    record Shaped(List<Fragment> fragments, boolean rightToLeft) {}

    /// Fragments at most `measure` wide, undivided words but for those that are longer than a line.
    Shaped shape(List<Run> runs, float measure) {
        return turns(runs)
                ? whole.shape(runs, measure)
                : new Shaped(words.shape(runs, measure, false), false);
    }

    /// As [#shape], with words divided.
    Shaped shapeHyphenated(List<Run> runs, float measure) {
        return turns(runs)
                ? whole.shape(hyphenation.soften(runs), measure)
                : new Shaped(words.shape(runs, measure, true), false);
    }

    private static boolean turns(List<Run> runs) {
        for (Run run : runs) {
            if (RightToLeft.isIn(run.text())) {
                return true;
            }
        }
        return false;
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
}
