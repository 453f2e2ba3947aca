package dev.precis.chars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"at com.foo.Bar.read(Bar.java:12)", "at render (/app/view.js:12:5)", "File \"/app.py\", line 12, in main",
        "... 12 more"})
    void a_call_is_told_by_its_place(String line) {
        assertThat(LogLine.isCall(line, 0, line.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"at  two blanks", "at ", "at", "at (", "at noon.", "at 12", "at home we read Bar.java", "... 12 miles", "... ",
        "File \"", "", "a"})
    void what_only_begins_like_one_is_none(String line) {
        assertThat(LogLine.isCall(line, 0, line.length())).isFalse();
    }
}
