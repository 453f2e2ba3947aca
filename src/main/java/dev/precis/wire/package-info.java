/**
 * What travels between Precis and its callers: requests in JSON or as bare text with parameters, answers in JSON, plain
 * text, Markdown and HTML, and problems (RFC 9457). It knows nothing of HTTP, so that every way in reads and writes the
 * same bytes. Requests are read strictly: whatever the contract does not know is refused by name.
 */
package dev.precis.wire;
