package dev.dateline.settings;

/// How text is set. `scale` is that of the whole window, 1 to 2 (text to 200 %); `textSize` the
/// article's in pixels before that; `measure` its line length in characters, 56, 66 or 76.
public record ReadingSettings(double scale, int textSize, int lineLength, boolean serif) {
    public static final ReadingSettings DEFAULT = new ReadingSettings(1, 18, 66, true);

    /// Whatever a file says, text stays legible.
    public ReadingSettings {
        scale = Math.clamp(scale, 0.8, 2);
        textSize = Math.clamp(textSize, 12, 32);
        lineLength = Math.clamp(lineLength, 56, 76);
    }

    public ReadingSettings withScale(double other) {
        return new ReadingSettings(other, textSize, lineLength, serif);
    }

    public ReadingSettings withTextSize(int other) {
        return new ReadingSettings(scale, other, lineLength, serif);
    }

    public ReadingSettings withLineLength(int other) {
        return new ReadingSettings(scale, textSize, other, serif);
    }

    public ReadingSettings withSerif(boolean other) {
        return new ReadingSettings(scale, textSize, lineLength, other);
    }
}
