package dev.precis.cli.io;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What a file was compressed by, as its first bytes say, and not its name: a pipe has none. */
public enum Compression {
    GZIP(".gz", 0x1F, 0x8B) {
        @Override
        InputStream undo(InputStream in) throws IOException {
            return new GzipMembers(in, BUFFER);
        }
    },
    ZSTD(".zst", 0x28, 0xB5, 0x2F, 0xFD) {
        @Override
        InputStream undo(InputStream in) {
            return new ZstdInputStream(in);
        }
    };

    private static final int BUFFER = 1 << 16;

    private final String suffix;
    private final List<Integer> magic;

    Compression(String suffix, Integer... magic) {
        this.suffix = suffix;
        this.magic = List.of(magic);
    }

    abstract InputStream undo(InputStream in) throws IOException;

    /** The bytes that {@code in} has, or has compressed. Closing them closes {@code in}. */
    public static InputStream undone(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        for (Compression compression : values()) {
            if (compression.begins(buffered)) {
                return compression.undo(buffered);
            }
        }
        return buffered;
    }

    private boolean begins(BufferedInputStream in) throws IOException {
        in.mark(magic.size());
        try {
            for (int expected : magic) {
                if (in.read() != expected) {
                    return false;
                }
            }
            return true;
        } finally {
            in.reset();
        }
    }

    /** The name of a file without what says that it is compressed. */
    public static String undone(String name) {
        for (Compression compression : values()) {
            if (name.endsWith(compression.suffix)) {
                return name.substring(0, name.length() - compression.suffix.length());
            }
        }
        return name;
    }
}
