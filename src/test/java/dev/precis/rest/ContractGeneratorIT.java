package dev.precis.rest;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ContractGeneratorIT extends ContractGeneratorTest {}
