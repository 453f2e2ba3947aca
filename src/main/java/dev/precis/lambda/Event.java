package dev.precis.lambda;

import io.vertx.core.buffer.Buffer;

/** What a function is invoked with, when it stands for one HTTP request. */
interface Event {
    /** The request it stands for. */
    Call call();

    /** The service's answer in the shape the event's sender reads. */
    Buffer reply(Answer answer);
}
