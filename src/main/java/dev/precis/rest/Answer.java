package dev.precis.rest;

import dev.precis.rest.media.AnswerType;

/**
 * An answer ready to be sent.
 *
 * @param type what it is
 * @param body its bytes
 */
record Answer(AnswerType type, byte[] body) {}
