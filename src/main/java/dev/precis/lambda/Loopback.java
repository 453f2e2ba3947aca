package dev.precis.lambda;

/** The service's address when only its own process is to reach it. */
final class Loopback {
    private Loopback() {}

    /** Before Quarkus starts: loopback alone, and whatever port is free. */
    static void configure() {
        System.setProperty("quarkus.http.host", "127.0.0.1");
        System.setProperty("quarkus.http.port", "0");
    }
}
