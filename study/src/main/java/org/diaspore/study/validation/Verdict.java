package org.diaspore.study.validation;

/// What a comparison with a published figure came to.
public enum Verdict {
    /// Inside the band.
    MET("met"),
    /// Outside the band.
    MISSED("MISSED"),
    /// No band was set: for orientation.
    SHOWN("shown"),
    /// The plant did not converge, or what computes the figure is not there.
    NOT_RUN("not run");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
