package dev.dateline.export.pdf;

import dev.dateline.export.file.Content;
import dev.dateline.export.file.PdfFile;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// " of 3,444" at the foot of every page: a form of its own, since pages are drawn before their
/// number is known. Its room is guessed; a wrong guess moves it by a digit's width.
final class Total {
    static final String NAME = "Total";

    private static final float BELOW = 3;
    private static final float ABOVE = 10;

    private final PdfFile file;
    private final Setter setter;
    private final int number;
    private final float room;

    /// @param guess about how many pages there will be
    Total(PdfFile file, Setter setter, int guess) {
        this.file = file;
        this.setter = setter;
        number = file.reserve();
        room = setter.width(words(guess), Styles.RUNNING) + setter.space(Styles.RUNNING);
    }

    int number() {
        return number;
    }

    float room() {
        return room;
    }

    void write(int pages, Faces faces, int resources) throws IOException {
        var content = new Content();
        var painter = new LinePainter(content, faces);
        for (Line line : setter.ragged(words(pages), Styles.RUNNING, Float.MAX_VALUE)) {
            painter.text(line, setter.space(Styles.RUNNING), 0);
        }
        byte[] bytes = content.toString().getBytes(StandardCharsets.ISO_8859_1);
        file.writeStream(
                number,
                "/Type /XObject /Subtype /Form /BBox [0 -%s %s %s] /Resources %s"
                        .formatted(
                                (int) BELOW,
                                (int) room + 30,
                                (int) ABOVE,
                                PdfFile.reference(resources)),
                bytes,
                bytes.length);
    }

    private static String words(int pages) {
        return Messages.of("export.page.of", Integer.toString(pages));
    }
}
