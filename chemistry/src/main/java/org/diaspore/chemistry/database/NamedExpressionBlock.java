package org.diaspore.chemistry.database;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// NAMED_EXPRESSIONS: constants with names, for `-add_logk` of species and phases.
final class NamedExpressionBlock implements Block {
    private static final List<String> OPTIONS =
            Stream.concat(Constant.OPTIONS.stream(), Stream.of("ln_alpha1000", "vm")).toList();

    private final Map<String, Constant> named;
    private @Nullable Constant current;

    NamedExpressionBlock(Map<String, Constant> named) {
        this.named = named;
    }

    @Override
    public void take(SourceLine line) {
        Optional<Option> option = Option.of(line, "NAMED_EXPRESSIONS", OPTIONS);
        if (option.isEmpty()) {
            current = new Constant();
            named.put(line.head().toLowerCase(Locale.ROOT), current);
        } else if (current == null) {
            throw Block.tooEarly(line, "the name of the expression");
        } else {
            current.take(line, option.get());
        }
    }
}
