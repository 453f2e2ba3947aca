package dev.precis.rest;

import static dev.precis.rest.Api.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AzureOffTest {
    @Test
    void unlessAskedForTheProtocolOfAzureIsNotServed() {
        BadInputTest.problem(given().contentType("application/json").body("{}").post(AzureResource.PATH + "?api-version=2023-04-01"), 404);
        BadInputTest.problem(given().get(AzureResource.PATH + "/3"), 404);
    }
}
