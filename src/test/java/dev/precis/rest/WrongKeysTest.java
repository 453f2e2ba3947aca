package dev.precis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WrongKeysTest {
    private long now = Long.MAX_VALUE - 5;
    private final WrongKeys wrongKeys = new WrongKeys(3, () -> now);

    private void pass(int seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }

    @Test
    void admitsSoManyAMinuteFromEachAddress() {
        for (int i = 0; i < 3; i++) {
            assertThat(wrongKeys.admit("192.0.2.1")).isTrue();
        }
        for (int i = 0; i < 5; i++) {
            assertThat(wrongKeys.admit("192.0.2.1")).isFalse();
        }
        assertThat(wrongKeys.admit("192.0.2.2")).isTrue();
        pass(59);
        assertThat(wrongKeys.admit("192.0.2.1")).isFalse();
        assertThat(wrongKeys.secondsLeft()).isEqualTo(1);
        pass(1);
        assertThat(wrongKeys.admit("192.0.2.1")).isTrue();
        assertThat(wrongKeys.secondsLeft()).isEqualTo(60);
    }

    @Test
    void takesTheAddressesOfANetworkOfIpv6ForOneCaller() {
        for (int i = 0; i < 3; i++) {
            assertThat(wrongKeys.admit("2001:db8:0:7:0:0:0:" + i)).isTrue();
        }
        assertThat(wrongKeys.admit("2001:db8:0:7:a:b:c:d")).isFalse();
        assertThat(wrongKeys.admit("2001:db8:0:8:0:0:0:1")).isTrue();
    }
}
