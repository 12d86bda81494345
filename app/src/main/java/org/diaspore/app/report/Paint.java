package org.diaspore.app.report;

import org.diaspore.chemistry.Grade;
import picocli.CommandLine;

/// Colours of a terminal, or none.
///
/// None when the output is no terminal or when `NO_COLOR` is set (no-color.org); picocli tells.
/// Marks and words say the same without colour.
public final class Paint {
    private static final String RESET = "\u001b[0m";

    private final boolean colours;

    private Paint(boolean colours) {
        this.colours = colours;
    }

    public static Paint none() {
        return new Paint(false);
    }

    /// What this terminal asks for.
    public static Paint wanted() {
        return new Paint(CommandLine.Help.Ansi.AUTO.enabled());
    }

    static Paint colours() {
        return new Paint(true);
    }

    public String head(String text) {
        return code("1", text);
    }

    public String faint(String text) {
        return code("2", text);
    }

    public String good(String text) {
        return code("32", text);
    }

    public String bad(String text) {
        return code("1;31", text);
    }

    public String warning(String text) {
        return code("33", text);
    }

    /// The mark of a grade, in its colour.
    String grade(Grade grade) {
        return switch (grade) {
            case MEASURED -> code("32", GradeMark.of(grade));
            case DERIVED -> code("36", GradeMark.of(grade));
            case ASSUMED -> code("33", GradeMark.of(grade));
            case CLAIMED -> code("35", GradeMark.of(grade));
        };
    }

    private String code(String code, String text) {
        return colours && !text.isEmpty() ? "\u001b[" + code + "m" + text + RESET : text;
    }
}
