package dev.precis.wire;

/**
 * One field at fault.
 *
 * @param field its path as the contract names it: {@code length.ratio}, {@code documents[2].text}; {@code body} for the body
 *     as a whole
 * @param message what is allowed there; never quotes the caller
 */
public record Violation(String field, String message) {}
