package org.diaspore.app;

/// What the program tells the shell when it ends.
enum Exit {
    OK(0),
    NOT_CONVERGED(1),
    BAD_INPUT(2),
    INTERNAL(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
