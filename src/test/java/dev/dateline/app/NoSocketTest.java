package dev.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/// Runs commands in a process that refuses and records every socket.
class NoSocketTest {
    private static final String RECORD = "dateline.test.sockets";

    @TempDir private Path folder;

    @Test
    void noCommandOpensSocket() throws Exception {
        Path record = folder.resolve("sockets");
        assertEquals(0, run(record, "rehearse"));
        assertFalse(Files.exists(record), () -> read(record));
    }

    @Test
    void agentDetectsEveryKindOfSocket() throws Exception {
        for (String kind : new String[] {"socket", "server", "channel", "datagram"}) {
            Path record = folder.resolve(kind);
            assertEquals(0, run(record, kind));
            assertTrue(Files.exists(record), kind);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private int run(Path record, String what) throws Exception {
        String classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.nio.channels.spi.SelectorProvider="
                                        + Refusing.class.getName(),
                                "-D" + RECORD + "=" + record,
                                "-cp",
                                classes,
                                Guarded.class.getName(),
                                what,
                                folder.resolve("work").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said").toFile())
                        .start();
        try {
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), "it did not end");
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static IOException refused(String what) {
        try {
            Files.writeString(
                    Path.of(System.getProperty(RECORD)),
                    what + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            return e;
        }
        return new IOException("refused: " + what);
    }

    /// The process that is watched. Sockets of the old kind ask this provider for their channels
    /// nowhere, so they are refused by their factories.
    static final class Guarded {
        private Guarded() {}

        @SuppressWarnings("deprecation") // the only way to refuse them
        static void main(String[] args) throws IOException {
            Socket.setSocketImplFactory(() -> {
                throw new IllegalStateException(refused("Socket"));
            });
            ServerSocket.setSocketFactory(() -> {
                throw new IllegalStateException(refused("ServerSocket"));
            });
            if (args[0].equals("rehearse")) {
                AotTrainingRun.main(new String[] {args[1]});
            } else {
                open(args[0]);
            }
        }

        private static void open(String kind) {
            var nowhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);
            try {
                switch (kind) {
                    case "socket" -> new Socket(nowhere.getAddress(), 9).close();
                    case "server" -> new ServerSocket(0).close();
                    case "channel" -> SocketChannel.open().close();
                    default -> DatagramChannel.open().close();
                }
            } catch (IOException | IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    /// Channels of sockets, refused.
    public static final class Refusing extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() throws IOException {
            throw refused("DatagramChannel");
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
            throw refused("DatagramChannel");
        }

        @Override
        public Pipe openPipe() throws IOException {
            throw refused("Pipe");
        }

        @Override
        public AbstractSelector openSelector() throws IOException {
            throw refused("Selector");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() throws IOException {
            throw refused("ServerSocketChannel");
        }

        @Override
        public SocketChannel openSocketChannel() throws IOException {
            throw refused("SocketChannel");
        }
    }
}
