package dev.precis.cli;

import dev.precis.cli.io.Streams;
import dev.precis.corpus.Corpora;
import dev.precis.wire.Problem;
import dev.precis.wire.ProblemException;
import dev.precis.wire.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is wrong with a request, told by the names that a command line has for it. */
final class Faults {
    /** What opens the message of a text whose bytes are none of UTF-8. */
    private static final String UTF_8 = "must be valid UTF-8";

    private Faults() {}

    /**
     * What to throw in place of a problem: a text that is at fault is refused, an option is a matter of the arguments.
     *
     * @param files the files of the request in its order, one where it is of one text
     * @param options what was given instead of the parameters of these names
     */
    static RuntimeException of(ProblemException problem, List<String> files, Map<String, String> options) {
        List<String> texts = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Violation violation : problem.violations()) {
            String field = violation.field();
            int file = field.equals("body") ? 0 : index(field);
            if (field.equals(Corpora.REQUEST_FIELD) && files.size() == 1) {
                // that it is there was seen before: it doesn't go with this text
                texts.add(name(files.getFirst()) + ": " + CorpusOptions.CORPUS + ' ' + violation.message());
            } else if (file >= 0) {
                texts.add(name(files.get(file)) + ' ' + violation.message()
                        + (violation.message().startsWith(UTF_8) ? "; --encoding says what else it is in, such as windows-1252" : ""));
            } else {
                String option = field.equals("Content-Type") ? "encoding" : field.substring(field.indexOf('.') + 1);
                others.add("--" + options.getOrDefault(option, option) + ' ' + violation.message());
            }
        }
        if (!others.isEmpty()) {
            return new UsageException(String.join("\n        ", others));
        }
        return new RefusedException(texts.isEmpty() ? Problem.of(problem, "").detail() : String.join("\n        ", texts));
    }

    /** The place in {@code documents[7].text}, -1 where the field is another one. */
    private static int index(String field) {
        int bracket = field.indexOf('[');
        return bracket < 0 ? -1 : Integer.parseInt(field.substring(bracket + 1, field.indexOf(']')));
    }

    /** How a file is spoken of. */
    static String name(String file) {
        return file.equals(Streams.STANDARD) ? "the text" : file;
    }
}
