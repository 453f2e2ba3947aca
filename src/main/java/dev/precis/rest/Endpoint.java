package dev.precis.rest;

import java.util.List;

/** One thing the service can do: what its requests and answers look like, and how one becomes the other. */
interface Endpoint {
    /** Its name in metrics. */
    String name();

    /** The media types of its request bodies. */
    List<String> consumes();

    /** The types of its answers, the default first. */
    List<AnswerType> produces();

    /**
     * Answers a request; on whatever thread, any number of them at a time.
     *
     * @throws dev.precis.wire.RejectedException when the request can't be used
     */
    Answer answer(Call call);
}
