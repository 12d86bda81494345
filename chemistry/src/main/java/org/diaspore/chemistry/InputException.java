package org.diaspore.chemistry;

/// A wrong input: says which field, the value found, what is allowed and what to try.
///
/// The parts are kept apart from the message so that code can read them. Edge modules add the file
/// and line with {@link #at(String)}.
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;
    private final String allowed;
    private final String remedy;

    /// @param field what was wrong, in the words of the input file
    /// @param value the value found
    /// @param allowed what would have been accepted, with its unit
    /// @param remedy one line that begins with "Try: "
    public InputException(String field, Object value, String allowed, String remedy) {
        super(field + ": found " + value + ", but it must be " + allowed + ".\n  " + remedy);
        this.field = field;
        this.value = String.valueOf(value);
        this.allowed = allowed;
        this.remedy = remedy;
    }

    private InputException(String place, InputException cause) {
        super(place + ": " + cause.getMessage(), cause);
        this.field = cause.field;
        this.value = cause.value;
        this.allowed = cause.allowed;
        this.remedy = cause.remedy;
    }

    /// The same complaint with the place it was found, such as `liulin.yaml line 7`.
    public InputException at(String place) {
        return new InputException(place, this);
    }

    public String field() {
        return field;
    }

    public String value() {
        return value;
    }

    public String allowed() {
        return allowed;
    }

    public String remedy() {
        return remedy;
    }
}
