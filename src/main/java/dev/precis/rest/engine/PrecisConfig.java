package dev.precis.rest.engine;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.WithParentName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Everything about the service that can be configured, beyond Quarkus' own settings. Each can be given as a system property
 * ({@code -Dprecis.limits.body-size=1M}) or an environment variable ({@code PRECIS_LIMITS_BODY_SIZE=1M}).
 */
@ConfigMapping(prefix = "precis")
public interface PrecisConfig {
    /** What a caller may ask for. */
    Limits limits();

    /** How the work is spread. */
    Engine engine();

    /** Who may call. */
    Api api();

    /** The protocol of Azure AI Language. */
    Azure azure();

    /** What else tells how rare words are. */
    Corpora corpora();

    /** What a caller may ask for. */
    interface Limits {
        /** The largest request body, decompressed. Larger ones get a 413. */
        @WithDefault("10M")
        MemorySize bodySize();

        /**
         * The most memory that bodies still being received or waiting may hold together; whoever would exceed it gets a 429.
         * It bounds the memory that slow or many callers can take.
         */
        @WithDefault("64M")
        MemorySize bufferedBodies();

        /** How long a body may take to arrive in full; then a 408. */
        @WithDefault("30s")
        Duration bodyTimeout();
    }

    /** How the work is spread. */
    interface Engine {
        /**
         * Plain text of up to this size, and markup of up to an eighth of it, is summarized on the event loop: for them, changing threads
         * is a large part of the work. Not where there are corpora: opening them waits for a disk; and not what is sent compressed,
         * whose size is not known before.
         */
        @WithDefault("16K")
        MemorySize inlineBodySize();

        /** Threads for larger bodies; 0 for as many as there are processors. More don't help: the work is pure computation. */
        @WithDefault("0")
        int threads();

        /**
         * How many larger bodies may wait for a thread, and eight times as many small ones for their turn on each event loop; whoever
         * would exceed it gets a 429 with {@code Retry-After}.
         */
        @WithDefault("64")
        int queue();

        /**
         * How long a larger body may wait for a thread and then take; past that its work is ended and it gets a 503. Less than
         * {@code quarkus.http.idle-timeout}, which would cut off whoever waits.
         */
        @WithDefault("30s")
        Duration deadline();
    }

    /** Who may call. */
    interface Api {
        /**
         * The key that callers of {@code /v1}, and of the other protocols where they are served, must send as {@code Authorization: Bearer
         * <key>} or {@code X-API-Key: <key>}; Azure's clients send it in a header of their own.
         * None by default: every caller is served. Health, metrics and the web page never ask for it.
         */
        Optional<String> key();

        /** A file whose first line is the key, such as a mounted secret; read once at start. Not together with {@code key}. */
        Optional<Path> keyFile();

        /**
         * How many wrong keys a minute from one client address get a 401; more get a 429 with {@code Retry-After}. The right key is
         * always taken. Behind a proxy the address is the proxy's, unless {@code quarkus.http.proxy} says to read it from a header.
         */
        @WithDefault("20")
        int wrongKeys();
    }

    /** Corpora of the operator's own documents, which requests name. Their indexes are opened when they are first asked for. */
    interface Corpora {
        /** The folder that holds a folder for each of them, called by its name. None by default: there are no corpora. */
        Optional<Path> path();

        /** The corpus of requests that name none, for texts of its language. */
        @WithName("default")
        Optional<String> standard();

        /** By the name of a corpus, what there is to say of its index. */
        @WithParentName
        Map<String, Index> indexes();
    }

    /** An index that is not of Precis' making. */
    interface Index {
        /** The field with the words of the texts, in an index that Lucene wrote for a search engine. */
        Optional<String> field();
    }

    /** The protocol of Azure AI Language, for extractive summaries. */
    interface Azure {
        /** Whether it is served, under {@code /language/analyze-text/jobs}. */
        @WithDefault("false")
        boolean enabled();

        /** How many documents a job may have. */
        @WithDefault("25")
        int documents();

        /** How many characters the documents of a job may have together, as a reader counts characters. */
        @WithDefault("125000")
        int characters();

        /** How much memory the results of jobs may take together; the oldest give way to new ones. They are never on a disk. */
        @WithDefault("16M")
        MemorySize resultsSize();

        /** How long a result is kept. */
        @WithDefault("1h")
        Duration expiry();
    }
}
