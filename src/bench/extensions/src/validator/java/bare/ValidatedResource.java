package bare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** A body with constraints, so that the validator has something to do. */
@Path("/v1/validated")
@Consumes("application/json")
public class ValidatedResource {
    /** What is asked for. */
    public record Request(@NotBlank String text, @Min(1) int sentences) {}

    @POST
    public int sentences(@Valid Request request) {
        return request.sentences();
    }
}
