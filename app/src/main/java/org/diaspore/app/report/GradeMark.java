package org.diaspore.app.report;

import java.util.List;
import java.util.stream.Collectors;
import org.diaspore.chemistry.Grade;
import org.diaspore.plant.Figure;
import org.diaspore.plant.setting.Settings;

/// The mark a number wears: `[M]` measured, `[D]` derived, `[A]` assumed, `[C]` claimed.
final class GradeMark {
    /// Strongest first.
    private static final List<Grade> ORDER =
            List.of(Grade.MEASURED, Grade.DERIVED, Grade.ASSUMED, Grade.CLAIMED);

    private GradeMark() {}

    static String of(Grade grade) {
        return "[" + grade.name().charAt(0) + "]";
    }

    static String legend() {
        return ORDER.stream()
                .map(grade -> of(grade) + " " + grade.word())
                .collect(Collectors.joining("   "));
    }

    /// How many of the settings under a figure are of each grade, such as `2M 1D 5A`.
    static String tally(Figure figure) {
        return ORDER.stream()
                .map(grade -> count(figure, grade) + grade.name().substring(0, 1))
                .filter(text -> !text.startsWith("0"))
                .collect(Collectors.joining(" "));
    }

    static List<Grade> order() {
        return ORDER;
    }

    private static long count(Figure figure, Grade grade) {
        return figure.rests().stream()
                .filter(Settings::isKnown)
                .filter(key -> Settings.setting(key).grade() == grade)
                .count();
    }
}
