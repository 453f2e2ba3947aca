package dev.precis.bench.load;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients that send requests for some time, and somebody who asks after the service's health all the while.
 *
 * @param seconds how long it took
 * @param statuses how many answers there were of each status; {@link Connection#NO_ANSWER} for none
 * @param latencies of answers of status 200
 * @param health of the answers to those who asked after its health
 * @param sick how often that answer was another than 200
 */
record Load(double seconds, Map<Integer, Long> statuses, Latencies latencies, Latencies health, long sick) {
    private static final long HEALTH_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** Answers of status 200 a second. */
    double goodput() {
        return statuses.getOrDefault(200, 0L) / seconds;
    }

    /**
     * Runs clients.
     *
     * @param clients how many send at a time, each its next request when it has the answer to the last
     * @param perSecond how many requests are due a second, all clients together; 0 for as many as are answered
     * @param second is run once a second
     */
    static Load run(int port, Requests.Kind kind, int clients, double perSecond, int seconds, Runnable second) throws InterruptedException {
        Map<Integer, AtomicLong> statuses = new ConcurrentSkipListMap<>();
        Latencies latencies = new Latencies();
        Latencies health = new Latencies();
        AtomicLong sick = new AtomicLong();
        AtomicLong next = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        CountDownLatch done = new CountDownLatch(clients + 1);
        Thread doctor = Thread.ofPlatform().start(() -> {
            byte[] request = Requests.get("/q/health/live");
            try (Connection connection = new Connection(port)) {
                for (long start = begin; start < end; start = Math.max(start + HEALTH_EVERY_NANOS, System.nanoTime())) {
                    waitUntil(start);
                    int status = connection.exchange(request);
                    health.add(System.nanoTime() - start);
                    sick.addAndGet(status == 200 ? 0 : 1);
                }
            }
            done.countDown();
        });
        for (int c = 0; c < clients; c++) {
            Thread.ofVirtual().start(() -> {
                List<byte[]> requests = kind.requests();
                try (Connection connection = new Connection(port)) {
                    while (System.nanoTime() < end) {
                        long number = next.getAndIncrement();
                        long due = perSecond == 0 ? System.nanoTime() : begin + (long) (number / perSecond * 1e9);
                        if (due >= end) {
                            break;
                        }
                        waitUntil(due);
                        long start = System.nanoTime();
                        int status = connection.exchange(requests.get((int) (number % requests.size())));
                        if (status == 200) {
                            latencies.add(System.nanoTime() - start);
                        }
                        statuses.computeIfAbsent(status, any -> new AtomicLong()).incrementAndGet();
                    }
                }
                done.countDown();
            });
        }
        for (long due = begin; !done.await(Math.max(0, due - System.nanoTime()), TimeUnit.NANOSECONDS); due += TimeUnit.SECONDS
                .toNanos(1)) {
            second.run();
        }
        doctor.join();
        Map<Integer, Long> counts = new ConcurrentSkipListMap<>();
        statuses.forEach((status, count) -> counts.put(status, count.get()));
        return new Load((System.nanoTime() - begin) / 1e9, counts, latencies, health, sick.get());
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
