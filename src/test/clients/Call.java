import client.ApiClient;
import client.api.DefaultApi;
import client.model.Length;
import client.model.Summary;
import client.model.SummaryRequest;

/** A call by the client that openapi-generator makes for Java. */
class Call {
    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        SummaryRequest request = new SummaryRequest().text("Ships leave. Barges stay.").length(new Length().sentences(1));
        Summary answer = new DefaultApi(client).summarize(DefaultApi.APISummarizeRequest.newBuilder().summaryRequest(request).build());
        if (answer.getSentences().size() != 1 || !answer.getSentences().getFirst().getText().equals(answer.getSummary())) {
            throw new AssertionError(answer);
        }
    }
}
