package bare;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.util.List;

/** A summarizer as bare as can be, in the two forms that {@code src/bench/startup} asks for. */
@Path("/v1/summaries")
@Consumes("text/plain")
public class SummariesResource {
    private final LongestSentences longest = new LongestSentences();

    /** A sentence of the text and its number of different terms. */
    public record Sentence(String text, int start, int terms) {}

    @POST
    @Produces("application/json")
    public List<Sentence> json(String text) throws IOException {
        return longest.of(text);
    }

    @POST
    @Produces("text/plain")
    public String plain(String text) throws IOException {
        return String.join(" ", longest.of(text).stream().map(Sentence::text).toList());
    }
}
