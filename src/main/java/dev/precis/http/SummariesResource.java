package dev.precis.http;

import dev.precis.Document;
import dev.precis.Format;
import dev.precis.Summarizer;
import dev.precis.Summary;
import dev.precis.SummaryRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code POST /v1/summaries}. */
@Path("/v1/summaries")
public class SummariesResource {
    private final Summarizer summarizer = new Summarizer();

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.APPLICATION_JSON)
    public Summary summarize(String text) {
        return summarizer.summarize(SummaryRequest.of(Document.of(text, Format.PLAIN)));
    }
}
