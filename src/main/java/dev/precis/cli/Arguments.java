package dev.precis.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was given after the command's name: options ({@code --name value} or {@code --name=value}), flags
 * ({@code --name}) and files. {@code --} ends the options; {@code -} is a file (standard input).
 *
 * @param values the options by name without the dashes, in the order given; a flag's value is {@code true}
 * @param files everything else, in the order given
 */
record Arguments(Map<String, String> values, List<String> files) {
    /**
     * @param given the arguments after the command
     * @param options names that take a value
     * @param flags names that don't
     * @throws UsageException for an unknown option, one given twice, or one without its value
     */
    static Arguments parse(List<String> given, Set<String> options, Set<String> flags) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String argument = given.get(i);
            if (argument.equals("--")) {
                files.addAll(given.subList(i + 1, given.size()));
                break;
            }
            if (!argument.startsWith("--")) {
                files.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            String name = argument.substring(2, equals < 0 ? argument.length() : equals);
            String value;
            if (flags.contains(name)) {
                if (equals >= 0) {
                    throw new UsageException("--" + name + " takes no value");
                }
                value = "true";
            } else if (!options.contains(name)) {
                throw new UsageException("unknown option --" + name);
            } else if (equals >= 0) {
                value = argument.substring(equals + 1);
            } else if (i + 1 < given.size()) {
                value = given.get(++i);
            } else {
                throw new UsageException("--" + name + " needs a value");
            }
            if (values.put(name, value) != null) {
                throw new UsageException("--" + name + " is given twice");
            }
        }
        return new Arguments(values, files);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean flag(String name) {
        return values.containsKey(name);
    }
}
