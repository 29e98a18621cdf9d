import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The program's picture in the form that each system's installers take. Both other forms hold PNG
/// files as they are.
final class Icons {
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private Icons() {}

    static Path ofThisSystem(Path pictures, Path work) throws IOException {
        if (AppImage.isWindows()) {
            return Files.write(work.resolve("dateline.ico"), ico(pictures));
        }
        if (AppImage.isMac()) {
            return Files.write(work.resolve("dateline.icns"), icns(pictures));
        }
        return picture(pictures, 256);
    }

    static Path picture(Path pictures, int size) {
        return pictures.resolve("dateline-" + size + ".png");
    }

    private static byte[] ico(Path pictures) throws IOException {
        int head = 6 + 16 * SIZES.size();
        int offset = head;
        var icon = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
        icon.putShort((short) 0).putShort((short) 1).putShort((short) SIZES.size());
        for (int size : SIZES) {
            int length = (int) Files.size(picture(pictures, size));
            icon.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0); // 256 is 0
            icon.putShort((short) 1).putShort((short) 32).putInt(length).putInt(offset);
            offset += length;
        }
        for (int size : SIZES) {
            icon.put(Files.readAllBytes(picture(pictures, size)));
        }
        return bytes(icon);
    }

    private static byte[] icns(Path pictures) throws IOException {
        var icon = ByteBuffer.allocate(1 << 20).order(ByteOrder.BIG_ENDIAN);
        icon.put("icns".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(0);
        putIcns(icon, "ic07", picture(pictures, 128));
        putIcns(icon, "ic08", picture(pictures, 256));
        putIcns(icon, "ic09", picture(pictures, 512));
        icon.putInt(4, icon.position());
        return bytes(icon);
    }

    private static void putIcns(ByteBuffer icon, String kind, Path picture) throws IOException {
        byte[] png = Files.readAllBytes(picture);
        icon.put(kind.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        icon.putInt(png.length + 8).put(png);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.position()];
        buffer.get(0, bytes);
        return bytes;
    }
}
