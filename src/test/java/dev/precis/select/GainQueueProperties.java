package dev.precis.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GainQueueProperties {
    @Property
    void givesSentencesByFallingGainTheEarlierFirst(@ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> gains) {
        GainQueue queue = new GainQueue(gains.size(), gains::get);
        for (int s = 0; s < gains.size(); s++) {
            queue.add(s);
        }
        List<Integer> polled = new ArrayList<>();
        while (!queue.isEmpty()) {
            polled.add(queue.poll());
        }
        List<Integer> sorted = new ArrayList<>(polled);
        sorted.sort((a, b) -> gains.get(a).equals(gains.get(b)) ? a - b : gains.get(b) - gains.get(a));
        assertThat(polled).hasSize(gains.size()).isEqualTo(sorted);
    }

    @Property
    void followsGainsThatChange(@ForAll @Size(min = 2, max = 20) List<@IntRange(max = 9) Integer> gains,
            @ForAll @IntRange(max = 19) int which, @ForAll @IntRange(max = 9) int to) {
        double[] gain = gains.stream().mapToDouble(g -> g).toArray();
        GainQueue queue = new GainQueue(gain.length, s -> gain[s]);
        for (int s = 0; s < gain.length; s++) {
            queue.add(s);
        }
        gain[which % gain.length] = to;
        queue.raised(which % gain.length);
        double last = Double.MAX_VALUE;
        while (!queue.isEmpty()) {
            double next = gain[queue.poll()];
            assertThat(next).isLessThanOrEqualTo(last);
            last = next;
        }
    }
}
