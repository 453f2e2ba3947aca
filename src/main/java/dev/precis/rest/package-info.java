/**
 * The HTTP way in, on Quarkus REST. A request passes {@link dev.precis.rest.BeforeRest}, {@link dev.precis.rest.ApiKeyFilter} and
 * {@link dev.precis.rest.NegotiationFilter} to its resource, for which {@link dev.precis.rest.body.BodyLimits} receives the body; whatever
 * fails on the way goes through {@link dev.precis.rest.ProblemMapper}. It is a few hundred microseconds of pure computation with nothing to
 * wait for, so it stays on the event loop where it is small, and goes to a bounded pool of platform threads where it is big; where there
 * are corpora, which are on a disk, all of it goes there ({@code engine}). Nobody enters but Main.
 */
package dev.precis.rest;
