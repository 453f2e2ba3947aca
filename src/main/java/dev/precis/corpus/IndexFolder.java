package dev.precis.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.misc.store.RAFDirectory;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * The files of an index, to be read. Those that hold its terms are held in memory, and their check sums are verified then, so that a bit
 * that has flipped is told and is not another figure; they are small: 7 MB for 1.3 million terms. Where they are larger, in a search
 * engine's index perhaps, they stay on disk like the others, which are not read once the index is open.
 *
 * <p>Files are read by {@link RAFDirectory}: a request that takes too long is ended by interrupting its thread, and a
 * {@link java.nio.channels.FileChannel}, which Lucene's other directories read by, would be closed by that for everybody.
 */
final class IndexFolder extends FilterDirectory {
    /** The names of files that hold terms, their figures, and where they are, end so. */
    private static final List<String> DICTIONARY = List.of(".tim", ".tip");
    /** Of one such file, in bytes. */
    private static final long MOST_IN_MEMORY = 16 << 20;

    IndexFolder(Path folder) throws IOException {
        super(new RAFDirectory(folder));
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        IndexInput file = super.openInput(name, context);
        if (DICTIONARY.stream().noneMatch(name::endsWith) || file.length() > MOST_IN_MEMORY) {
            return file;
        }
        try (file) {
            CodecUtil.checksumEntireFile(file);
            byte[] bytes = new byte[(int) file.length()];
            file.seek(0);
            file.readBytes(bytes, 0, bytes.length);
            return new ByteBuffersIndexInput(new ByteBuffersDataInput(List.of(ByteBuffer.wrap(bytes))), name);
        }
    }
}
