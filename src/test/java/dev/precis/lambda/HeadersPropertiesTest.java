package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.HttpUtils;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HeadersPropertiesTest {
    @Property
    void whatIsLetThroughCanBeSent(@ForAll("texts") String name, @ForAll("texts") String value) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        Headers.add(headers, name, value);
        for (Map.Entry<String, String> header : headers) {
            HttpUtils.validateHeader(header.getKey(), header.getValue());
            HttpHeaders.headers().add(header.getKey(), header.getValue());
        }
    }

    @Property
    void whatHttpAllowsIsLetThrough(@ForAll("tokens") String name, @ForAll("visible") String value) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        Headers.add(headers, "x-" + name, value);
        assertThat(headers.get("x-" + name)).isEqualTo(value.strip());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withCharRange('\0', '\u00ff').withChars('☃', '\ud800').ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.strings().withCharRange('a', 'z').withChars("!#$%&'*+-.^_`|~0A").ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> visible() {
        return Arbitraries.strings().withCharRange(' ', '~').withChars('\t', 'ß').ofMaxLength(8);
    }
}
