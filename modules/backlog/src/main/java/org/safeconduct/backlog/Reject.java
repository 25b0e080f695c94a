package org.safeconduct.backlog;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.kernel.Flaw;

/**
 * Why a line is refused.
 *
 * @param column name of the column as the file has it; empty for the whole line
 * @param key of the text that says what to do
 * @param args codes and numbers for the text, never what the line says
 */
record Reject(String column, String key, List<String> args) implements Serializable {

    static Reject of(Flaw flaw, Header header) {
        return new Reject(header.column(Field.at(flaw.pointer())), flaw.key(),
                flaw.args().stream().map(String::valueOf).toList());
    }

    String written() {
        return args.stream().collect(Collectors.joining("\t"));
    }
}
