package dev.precis.lambda;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Reads the fields of an event. AWS writes null, an empty value or nothing at all where there is nothing to tell, each gateway
 * in its own way; all three are the same here. A field of another type than asked for is a {@link ClassCastException}.
 *
 * @param json an event, or an object inside it
 */
record EventFields(JsonObject json) {
    boolean has(String name) {
        return json.getValue(name) != null;
    }

    String text(String name, String otherwise) {
        String value = json.getString(name);
        return value == null ? otherwise : value;
    }

    /** The text of a field without which the event is not what it seems to be. */
    String requiredText(String name) {
        String value = text(name, "");
        if (value.isEmpty()) {
            throw new UnreadableEventException("the event has the mark of a gateway's, but not its fields");
        }
        return value;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(json.getBoolean(name));
    }

    /** The fields of an object, none where there is no object. */
    EventFields object(String name) {
        JsonObject value = json.getJsonObject(name);
        return new EventFields(value == null ? new JsonObject() : value);
    }

    JsonArray array(String name) {
        JsonArray value = json.getJsonArray(name);
        return value == null ? new JsonArray() : value;
    }

    /** Takes each field's name with its text; with each of its texts, if it is an array. */
    void forEach(BiConsumer<String, String> taker) {
        for (Map.Entry<String, Object> field : json) {
            if (field.getValue() instanceof JsonArray values) {
                values.forEach(value -> take(field.getKey(), value, taker));
            } else {
                take(field.getKey(), field.getValue(), taker);
            }
        }
    }

    private static void take(String name, Object value, BiConsumer<String, String> taker) {
        if (value != null) {
            taker.accept(name, value.toString());
        }
    }
}
