package dev.precis.rest;

import static io.restassured.RestAssured.config;
import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests that go out as they are written: no charset added, no percent sign encoded again. */
final class Api {
    private Api() {}

    static RequestSpecification given() {
        return RestAssured.given().urlEncodingEnabled(false).config(config().encoderConfig(encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false).defaultContentCharset("UTF-8")
                .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)));
    }
}
