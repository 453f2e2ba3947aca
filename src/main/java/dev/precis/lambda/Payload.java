package dev.precis.lambda;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Bodies inside JSON events: as they are where they are text, in Base64 where they are not. */
final class Payload {
    private Payload() {}

    static Buffer body(EventFields event) {
        String body = event.text("body", "");
        return Buffer.buffer(event.flag("isBase64Encoded")
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8));
    }

    static void put(JsonObject reply, LambdaAnswer answer) {
        boolean text = isText(answer.headers());
        String body = text ? decoded(answer.body()) : null;
        reply.put("isBase64Encoded", body == null);
        reply.put("body", body != null ? body : Base64.getEncoder().encodeToString(answer.body().getBytes()));
    }

    private static boolean isText(MultiMap headers) {
        if (headers.contains(HttpHeaders.CONTENT_ENCODING)) {
            return false;
        }
        String given = headers.get(HttpHeaders.CONTENT_TYPE);
        if (given == null) {
            return true;
        }
        int parameters = given.indexOf(';');
        String type = (parameters < 0 ? given : given.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || type.endsWith("json") || type.endsWith("yaml") || type.endsWith("xml")
                || type.endsWith("javascript");
    }

    /** The bytes as text, null when they are not UTF-8. */
    private static String decoded(Buffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.getByteBuf().nioBuffer()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
