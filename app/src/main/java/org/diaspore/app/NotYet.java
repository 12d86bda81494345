package org.diaspore.app;

import org.diaspore.chemistry.InputException;

/// Says that a command is not there yet, and what works instead.
final class NotYet {
    private NotYet() {}

    static InputException command(String name, String remedy) {
        return new InputException(name, "a command that is not built yet", "one that is", remedy);
    }
}
