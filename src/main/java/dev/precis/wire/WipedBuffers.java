package dev.precis.wire;

import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.RecyclerPool;
import java.util.Arrays;

/**
 * Jackson's buffers, a few for each thread, which are emptied before they are kept: they would hold on to what a caller sent until the
 * next call of the thread. New ones for each call would cost a short request several times as much.
 */
final class WipedBuffers extends BufferRecycler {
    /** What parsers and generators take theirs from. */
    static final class Pool extends RecyclerPool.ThreadLocalPoolBase<BufferRecycler> {
        private static final long serialVersionUID = 1;
        private static final ThreadLocal<BufferRecycler> BUFFERS = ThreadLocal.withInitial(WipedBuffers::new);

        @Override
        public BufferRecycler acquirePooled() {
            return BUFFERS.get();
        }
    }

    @Override
    public void releaseByteBuffer(int kind, byte[] buffer) {
        Arrays.fill(buffer, (byte) 0);
        super.releaseByteBuffer(kind, buffer);
    }

    @Override
    public void releaseCharBuffer(int kind, char[] buffer) {
        Arrays.fill(buffer, '\0');
        super.releaseCharBuffer(kind, buffer);
    }
}
