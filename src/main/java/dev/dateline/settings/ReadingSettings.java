package dev.dateline.settings;

/// The zoom of the window and the text layout of articles.
///
/// @param scale of the whole window, 0.8 to 2
/// @param textSize of articles, in pixels before scaling
/// @param lineLength of articles, in characters
public record ReadingSettings(double scale, int textSize, int lineLength, boolean serif) {
    public static final ReadingSettings DEFAULT = new ReadingSettings(1, 18, 66, true);

    /// Replaces values that would make the text illegible.
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
