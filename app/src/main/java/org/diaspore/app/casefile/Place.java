package org.diaspore.app.casefile;

import org.diaspore.chemistry.InputException;

/// Where something stands in a case file; lines count from 1.
public record Place(String file, int line) {
    /// The complaint with this place in front.
    public InputException of(InputException complaint) {
        return complaint.at(this.toString());
    }

    InputException complaint(String field, String found, String allowed, String remedy) {
        return of(new InputException(field, found, allowed, remedy));
    }

    @Override
    public String toString() {
        return file + " line " + line;
    }
}
