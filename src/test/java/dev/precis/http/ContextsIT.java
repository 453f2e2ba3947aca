package dev.precis.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ContextsIT extends ContextsTest {}
