package dev.precis.rest;

import dev.precis.azure.AzureException;
import dev.precis.azure.AzureJobs;
import dev.precis.azure.AzureLimits;
import dev.precis.rest.body.BodyLimits;
import dev.precis.rest.body.ReceivedBody;
import dev.precis.rest.engine.EngineThreads;
import dev.precis.rest.engine.PrecisConfig;
import dev.precis.rest.media.AnswerType;
import dev.precis.rest.media.ContentType;
import dev.precis.rest.media.MediaTypes;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The jobs of Azure's protocol over HTTP, where {@code precis.azure.enabled} says so; otherwise its paths lead nowhere. */
@Singleton
class AzureService {
    private static final String MARK = "precis.azure";
    private static final ContentType JSON = new ContentType(MediaTypes.JSON, "");

    private final boolean enabled;
    private final AzureJobs jobs;
    private final BodyLimits limits;
    private final Engine engine;
    private final Vertx vertx;
    /** One for the oldest job; as many as there are jobs would be a burden. */
    private final AtomicBoolean timerIsSet = new AtomicBoolean();

    AzureService(PrecisConfig config, BodyLimits limits, Engine engine, Vertx vertx) {
        PrecisConfig.Azure azure = config.azure();
        enabled = azure.enabled();
        jobs = new AzureJobs(
                new AzureLimits(azure.documents(), azure.characters(), azure.resultsSize().asLongValue(), azure.expiry()),
                engine::summarize, Clock.systemUTC());
        this.limits = limits;
        this.engine = engine;
        this.vertx = vertx;
    }

    /** Marks the requests of the protocol before anything can go wrong with them. */
    void mark(@Observes Router router) {
        if (enabled) {
            router.route(AzureResource.ROOT + "*").order(BeforeRest.FIRST - 1).handler(context -> context.put(MARK, true).next());
        }
    }

    /** Whether a request is one of the protocol, and the protocol is served here: its errors are then the protocol's. */
    static boolean serves(RoutingContext context) {
        return context.get(MARK) != null;
    }

    /** What {@code work} makes of the jobs and of the request's body. */
    Uni<Response> answer(RoutingContext context, BiFunction<AzureJobs, ReceivedBody, Response> work) {
        return UniHelper.toUni(limits.receive(context).compose(body -> run(context, body, jobs -> work.apply(jobs, body))));
    }

    /** What {@code work} makes of the jobs, where nothing is sent. */
    Uni<Response> answer(RoutingContext context, Function<AzureJobs, Response> work) {
        return UniHelper.toUni(run(context, ReceivedBody.of(new byte[0]), work));
    }

    private Future<Response> run(RoutingContext context, ReceivedBody body, Function<AzureJobs, Response> work) {
        if (!enabled) {
            throw ProblemMapper.notFound();
        }
        RequestBody request = new RequestBody(JSON, body, List.of(), AnswerType.JSON, EngineThreads.left(context));
        return engine.run(request, () -> {
            try {
                return work.apply(jobs);
            } catch (AzureException e) {
                return json(e.status(), e.toJson());
            }
        }).onComplete(done -> forgetInTime());
    }

    /** Results aren't only kept from whoever asks too late: their memory is given back when their time is over. */
    private void forgetInTime() {
        jobs.expire().filter(left -> timerIsSet.compareAndSet(false, true)).ifPresent(left -> vertx.setTimer(left.toMillis() + 1, timer -> {
            timerIsSet.set(false);
            forgetInTime();
        }));
    }

    static Response json(int status, byte[] json) {
        return Response.status(status).header("Content-Type", MediaTypes.JSON).header("X-Content-Type-Options", "nosniff").entity(json)
                .build();
    }
}
