package dev.dateline.export.pdf;

import dev.dateline.export.file.PdfFile;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// All faces of one document.
final class Faces {
    private final Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);

    Faces(PdfFile file) throws IOException {
        for (Typeface typeface : Typeface.values()) {
            faces.put(typeface, Face.load(typeface, file.reserve()));
        }
    }

    Face face(Typeface typeface) {
        Face face = faces.get(typeface);
        if (face == null) {
            throw new IllegalStateException("not loaded: " + typeface);
        }
        return face;
    }

    /// `typeface` if it shows the character, else its fallback if that does.
    Optional<Face> showing(int codePoint, Typeface typeface) {
        if (Character.isISOControl(codePoint)) {
            return Optional.empty();
        }
        Face first = face(typeface);
        if (first.shows(codePoint)) {
            return Optional.of(first);
        }
        return Optional.of(face(typeface.fallback())).filter(f -> f.shows(codePoint));
    }

    /// Writes those in use.
    ///
    /// @return the entries of a dictionary of fonts
    String embed(PdfFile file) throws IOException {
        var entries = new StringBuilder();
        for (Face face : faces.values()) {
            if (face.embed(file)) {
                entries.append('/').append(face.name()).append(' ');
                entries.append(PdfFile.reference(face.number())).append(' ');
            }
        }
        return entries.toString().strip();
    }
}
