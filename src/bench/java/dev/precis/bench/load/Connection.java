package dev.precis.bench.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One client that keeps its connection open, and opens another where the service closed it. Cheap: it shares the processors. */
final class Connection implements AutoCloseable {
    /** Stands for a status where there was no answer: the connection broke, or nothing came in time. */
    static final int NO_ANSWER = 0;

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int LONGEST_LINE = 8192;

    private final int port;
    private Socket socket;
    private InputStream in;

    Connection(int port) {
        this.port = port;
    }

    /** Sends a request and reads the answer to its end; its status, or {@link #NO_ANSWER}. */
    int exchange(byte[] request) {
        boolean kept = socket != null;
        int status = attempt(request);
        // a connection that was kept may have been closed while it was idle
        return status == NO_ANSWER && kept ? attempt(request) : status;
    }

    private int attempt(byte[] request) {
        try {
            if (socket == null) {
                socket = new Socket();
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(PATIENCE_MILLIS);
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
                in = new BufferedInputStream(socket.getInputStream());
            }
            socket.getOutputStream().write(request);
            return answer();
        } catch (IOException e) {
            close();
            return NO_ANSWER;
        }
    }

    private int answer() throws IOException {
        String statusLine = line();
        int status = Integer.parseInt(statusLine, "HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3, 10);
        long length = 0;
        boolean chunked = false;
        boolean closes = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String name = header.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = header.substring(colon + 1).strip();
            length = name.equals("content-length") ? Long.parseLong(value) : length;
            chunked |= name.equals("transfer-encoding");
            closes |= name.equals("connection") && value.equalsIgnoreCase("close");
        }
        if (chunked) {
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                in.skipNBytes(size + 2L);
            }
            line();
        } else {
            in.skipNBytes(length);
        }
        if (closes) {
            close();
        }
        return status;
    }

    private String line() throws IOException {
        byte[] bytes = new byte[LONGEST_LINE];
        int length = 0;
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || length == bytes.length) {
                throw new IOException("no line");
            }
            bytes[length++] = (byte) b;
        }
        return new String(bytes, 0, Math.max(0, length - 1), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try (Socket closed = socket) {
            socket = null;
        } catch (IOException e) {
            throw new IllegalStateException("a socket closes", e);
        }
    }
}
