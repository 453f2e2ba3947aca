package dev.precis.chars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;

class EightBytesTest {
    @Property
    void tellsOfEachByteWhetherItIsBeyondAscii(@ForAll @Size(8) byte[] bytes) {
        long eight = EightBytes.at(bytes, 0);

        assertThat(eight & EightBytes.HIGH_BITS).isEqualTo(those(bytes, b -> b < 0));
    }

    @Property
    void tellsOfEachAsciiCharacterWhetherItIsOneOrLiesBetweenTwo(@ForAll @Size(8) byte[] bytes,
            @ForAll @CharRange(from = '\1', to = '~') char a,
            @ForAll @CharRange(from = '\1', to = '~') char b) {
        byte[] ascii = bytes.clone();
        for (int i = 0; i < ascii.length; i++) {
            ascii[i] = i == 3 ? (byte) a : (byte) (ascii[i] & 0x7F);
        }
        long eight = EightBytes.at(ascii, 0);

        assertThat(EightBytes.equal(eight, a)).isEqualTo(those(ascii, c -> c == a)).isNotZero();
        assertThat(EightBytes.atLeast(eight, b)).isEqualTo(those(ascii, c -> c >= b));
        assertThat(EightBytes.between(eight, a, b)).isEqualTo(those(ascii, c -> c >= a && c <= b));
    }

    @Property
    void gathersOneBitOfEachByte(@ForAll @Size(8) byte[] bytes) {
        long lowest = 0;
        long highest = 0;
        for (int i = 0; i < 8; i++) {
            lowest |= (bytes[i] & 1L) << i;
            highest |= (bytes[i] < 0 ? 1L : 0) << i;
        }
        assertThat(EightBytes.lowBits(EightBytes.at(bytes, 0))).isEqualTo(lowest);
        assertThat(EightBytes.highBits(EightBytes.at(bytes, 0))).isEqualTo(highest);
    }

    private static long those(byte[] bytes, IntPredicate asked) {
        long answer = 0;
        for (int i = 0; i < 8; i++) {
            answer |= asked.test(bytes[i]) ? 0x80L << 8 * i : 0;
        }
        return answer;
    }
}
