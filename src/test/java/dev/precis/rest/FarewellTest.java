package dev.precis.rest;

import static dev.precis.rest.Api.given;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A service about to end says so on each connection. */
@QuarkusTest
@TestProfile(FarewellTest.Profile.class)
class FarewellTest {
    /** A service of its own: what it is told here can't be taken back. */
    public static class Profile implements QuarkusTestProfile {}

    @Inject
    Event<ShutdownDelayInitiatedEvent> shutdown;

    @Test
    void connectionsAreToBeClosedOnceTheServiceIsAboutToEnd() {
        given().contentType("text/plain").body("A text.").post("/v1/summaries").then().statusCode(200).header("Connection", (String) null);
        shutdown.fire(new ShutdownDelayInitiatedEvent());
        given().contentType("text/plain").body("A text.").post("/v1/summaries").then().statusCode(200).header("Connection", "close");
        given().get("/nowhere").then().statusCode(404).header("Connection", "close");
    }
}
