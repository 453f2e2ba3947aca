package bare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.faulttolerance.Bulkhead;

/** A guarded method, so that fault tolerance has something to do. */
@Path("/v1/guarded")
public class GuardedResource {
    @GET
    @Bulkhead(8)
    public String guarded() {
        return "ok";
    }
}
