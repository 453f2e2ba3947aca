package dev.precis.http;

import java.nio.charset.StandardCharsets;

/**
 * An answer ready to be sent.
 *
 * @param type what it is
 * @param body its bytes
 */
record Answer(AnswerType type, byte[] body) {
    static Answer of(AnswerType type, String body) {
        return new Answer(type, body.getBytes(StandardCharsets.UTF_8));
    }
}
