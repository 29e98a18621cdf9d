package dev.dateline.ui.fx;

import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Writes scenes as PNG files. May not be called on the FX thread.
public final class SceneImageWriter {
    private SceneImageWriter() {}

    /// Renders a scene and writes it to `target` as a PNG file.
    ///
    /// @param scale pixels of the image per unit of the scene
    public static void write(Scene scene, double scale, Path target) throws IOException {
        WritableImage image =
                FxThread.call(() -> {
                    var parameters = new SnapshotParameters();
                    parameters.setTransform(Transform.scale(scale, scale));
                    return scene.getRoot().snapshot(parameters, null);
                });
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var rgbImage = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        rgbImage.setRGB(0, 0, width, height, pixels, 0, width);
        if (!ImageIO.write(rgbImage, "png", target.toFile())) {
            throw new IOException("no PNG writer in this Java");
        }
    }
}
