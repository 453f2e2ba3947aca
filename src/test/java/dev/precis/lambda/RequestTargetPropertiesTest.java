package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RequestTargetPropertiesTest {
    @Property
    void whateverAnEventHoldsIsOnePathAndOneQuery(@ForAll("texts") String path, @ForAll("texts") String query) {
        URI target = URI.create("http://localhost" + RequestTarget.of(path, query));
        assertThat(target.getRawPath()).startsWith("/");
        assertThat(target.getRawQuery()).isEqualTo(query.isEmpty() ? null : RequestTarget.of("", query).substring(2));
        assertThat(target.getRawFragment()).isNull();
        assertThat(target.toString().chars()).allMatch(c -> c > ' ' && c < 0x7f);
    }

    @Property
    void whatIsEscapedReadsAsItWas(@ForAll("wellFormed") String query) {
        String escaped = RequestTarget.of("/", query).substring(2);
        assertThat(URLDecoder.decode(escaped, StandardCharsets.UTF_8)).isEqualTo(query);
        assertThat(RequestTarget.of("/", escaped)).as("escaping what is escaped").isEqualTo("/?" + escaped);
    }

    @Example
    void escapesThatCallersSentStay() {
        assertThat(RequestTarget.of("/a%2Fb%zz", "q=a+b%26c d%")).isEqualTo("/a%2Fb%25zz?q=a+b%26c%20d%25");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withCharRange('\0', '\u00ff').withChars('☃', '\ud800', '%').ofMaxLength(12);
    }

    /** Without the two characters that mean something else before they are escaped. */
    @Provide
    Arbitrary<String> wellFormed() {
        return Arbitraries.strings().withCharRange(' ', '\u00ff').withChars('☃').excludeChars('%', '+').ofMinLength(1).ofMaxLength(12);
    }
}
