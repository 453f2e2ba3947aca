package dev.precis.rest;

import dev.precis.corpus.Corpora;
import dev.precis.rest.engine.PrecisConfig;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** The corpora that requests can name: those of the folder that the operator set, if any. */
@Singleton
class CorporaProducer {
    private static final Logger LOG = Logger.getLogger(Corpora.class);

    /** Settings of single corpora are found by their names, as the command line does: a name may hold what a variable's can't. */
    @Produces
    @Singleton
    Corpora corpora(PrecisConfig settings, Config config) {
        PrecisConfig.Corpora corpora = settings.corpora();
        return corpora.path()
                .map(folder -> new Corpora(folder,
                        name -> config.getOptionalValue(Corpora.fieldSetting(name), String.class).orElse(""),
                        corpora.standard().orElse(""), fault -> LOG.error(fault.getMessage()))) // which holds nothing of any request
                .orElse(Corpora.NONE);
    }

    void close(@Disposes Corpora corpora) {
        corpora.close();
    }
}
