package dev.precis.rest;

import dev.precis.corpus.CorpusName;
import dev.precis.rest.engine.PrecisConfig;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.MemorySize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Settings with which the service would start, say that it is ready, and then refuse what it is there for: better it doesn't start. */
final class UsableSettings {
    private static final Logger LOG = Logger.getLogger(UsableSettings.class);

    private UsableSettings() {}

    /**
     * Looks at all of them.
     *
     * @param idleTimeout after which Quarkus closes a connection on which nothing happens
     * @throws ConfigurationException names the setting at fault, and what is allowed
     */
    static void require(PrecisConfig config, Duration idleTimeout) {
        PrecisConfig.Limits limits = config.limits();
        requireSize("precis.limits.body-size", limits.bodySize());
        requireSize("precis.limits.buffered-bodies", limits.bufferedBodies());
        requireTime("precis.limits.body-timeout", limits.bodyTimeout());
        PrecisConfig.Engine engine = config.engine();
        require(engine.threads() >= 0, "precis.engine.threads must be 0, for as many as there are processors, or more");
        require(engine.queue() >= 1, "precis.engine.queue must be 1 or more");
        requireTime("precis.engine.deadline", engine.deadline());
        require(engine.deadline().compareTo(idleTimeout) < 0, "precis.engine.deadline must be less than quarkus.http.idle-timeout,"
                + " which would cut off callers who wait for their answers");
        require(config.api().wrongKeys() >= 0, "precis.api.wrong-keys must be 0 or more");
        PrecisConfig.Azure azure = config.azure();
        require(azure.documents() >= 1, "precis.azure.documents must be 1 or more");
        require(azure.characters() >= 1, "precis.azure.characters must be 1 or more");
        requireSize("precis.azure.results-size", azure.resultsSize());
        requireTime("precis.azure.expiry", azure.expiry());
        requireCorpora(config.corpora());
    }

    /** A folder may be mounted, and a corpus be built, after the start: that these are missing is told, no more. */
    private static void requireCorpora(PrecisConfig.Corpora corpora) {
        Optional<Path> folder = corpora.path();
        corpora.standard().ifPresent(name -> {
            require(folder.isPresent(), "precis.corpora.default needs precis.corpora.path, the folder that holds the corpus");
            require(CorpusName.isValid(name), "precis.corpora.default must be " + CorpusName.RULE);
        });
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            LOG.warn("precis.corpora.path is no folder: there are no corpora until it is");
        } else if (corpora.standard().isPresent() && !Files.isDirectory(folder.get().resolve(corpora.standard().get()))) {
            LOG.warn("precis.corpora.default is no corpus in precis.corpora.path: requests that name none get a 503 until it is");
        }
    }

    private static void requireSize(String setting, MemorySize size) {
        require(size.asLongValue() > 0, setting + " must be more than 0");
    }

    private static void requireTime(String setting, Duration time) {
        require(time.toMillis() > 0, setting + " must be a millisecond or more");
    }

    private static void require(boolean usable, String message) {
        if (!usable) {
            throw new ConfigurationException(message);
        }
    }
}
