package dev.precis.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParametersTest {
    @Test
    void namesAndValuesComeInTheOrderGiven() {
        assertThat(QueryParameters.of("b=1&a=2&b=3&&explain&c=d=e&=f"))
                .containsExactly(Map.entry("b", "1"), Map.entry("a", "2"), Map.entry("b", "3"), Map.entry("explain", ""),
                        Map.entry("c", "d=e"), Map.entry("", "f"));
        assertThat(QueryParameters.of(null)).isEmpty();
        assertThat(QueryParameters.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Tom;Jerry, Tom;Jerry", "a+b%20c%2B, a b c+", "caf%C3%A9, café", "%F0%9F%98%80, 😀", "50%, 50%", "5%0, 5%0", "%2, %2",
        "%G1%1G, %G1%1G", "a?b#c, a?b#c"})
    void whatAValueStandsFor(String written, String value) {
        assertThat(QueryParameters.of("query=" + written)).containsExactly(Map.entry("query", value));
    }

    @Test
    void bytesThatNobodyEscapedAreUtf8() {
        String bytes = new String("café".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(QueryParameters.of("query=" + bytes)).containsExactly(Map.entry("query", "café"));
    }

    @ParameterizedTest
    @CsvSource({"query=caf%E9, query", "title=a&query=\u00E9, query", "query=%C0%80, query", "query=%ED%A0%80, query", "a%E9=1, a\uFFFD",
        "%E9, \uFFFD"})
    void whatIsNotUtf8IsRefusedByName(String query, String name) {
        assertThatThrownBy(() -> QueryParameters.of(query)).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.violations()).extracting(Violation::field).containsExactly(name));
    }
}
