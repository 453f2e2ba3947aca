/**
 * Precis as an AWS Lambda function. What a gateway, a function URL or a direct caller sends becomes a request to the very
 * service that runs everywhere else, on loopback inside the function, and its answer goes back in the caller's shape: paths,
 * answers, problems, limits and metrics are the service's own.
 *
 * <p>{@link dev.precis.lambda.Invocations} tells events apart: an {@link dev.precis.lambda.Event} of a gateway, the messages of
 * a {@link dev.precis.lambda.QueueEvent}, or a {@link dev.precis.lambda.Direct} request. What goes wrong with one ends that one:
 * as a problem where somebody waits behind a gateway, as a message that stays in its queue, as an error of the invocation
 * otherwise. Only a failure of the Runtime API ends the process.
 *
 * <p>{@link dev.precis.lambda.RuntimeLoop} speaks the Runtime API of the {@code provided.al2023} runtime, so that one
 * executable is service, command line and {@code bootstrap}; {@link dev.precis.lambda.ManagedHandler} is the door for
 * the managed Java runtimes.
 */
package dev.precis.lambda;
