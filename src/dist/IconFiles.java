import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Converts the icon to the format of the system: PNG, `.ico` on Windows or `.icns` on macOS.
///
/// Both other formats contain the PNG files unchanged.
final class IconFiles {
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private IconFiles() {}

    static Path forThisSystem(Path icons, Path work) throws IOException {
        if (AppImage.isWindows()) {
            return Files.write(work.resolve("dateline.ico"), ico(icons));
        }
        if (AppImage.isMac()) {
            return Files.write(work.resolve("dateline.icns"), icns(icons));
        }
        return png(icons, 256);
    }

    /// Returns the PNG file of a size in pixels.
    static Path png(Path icons, int size) {
        return icons.resolve("dateline-" + size + ".png");
    }

    private static byte[] ico(Path icons) throws IOException {
        int offset = 6 + 16 * SIZES.size();
        var icon = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
        icon.putShort((short) 0).putShort((short) 1).putShort((short) SIZES.size());
        for (int size : SIZES) {
            int length = (int) Files.size(png(icons, size));
            icon.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0); // 256 is 0
            icon.putShort((short) 1).putShort((short) 32).putInt(length).putInt(offset);
            offset += length;
        }
        for (int size : SIZES) {
            icon.put(Files.readAllBytes(png(icons, size)));
        }
        return bytes(icon);
    }

    private static byte[] icns(Path icons) throws IOException {
        var icon = ByteBuffer.allocate(1 << 20).order(ByteOrder.BIG_ENDIAN);
        icon.put("icns".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(0);
        putIcns(icon, "ic07", png(icons, 128));
        putIcns(icon, "ic08", png(icons, 256));
        putIcns(icon, "ic09", png(icons, 512));
        icon.putInt(4, icon.position());
        return bytes(icon);
    }

    private static void putIcns(ByteBuffer icon, String kind, Path png) throws IOException {
        byte[] bytes = Files.readAllBytes(png);
        icon.put(kind.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        icon.putInt(bytes.length + 8).put(bytes);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.position()];
        buffer.get(0, bytes);
        return bytes;
    }
}
