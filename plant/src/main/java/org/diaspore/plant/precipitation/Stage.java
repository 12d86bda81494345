package org.diaspore.plant.precipitation;

/// What a precipitation tank is there for; it sets the hold-up the tank shares in.
public enum Stage {
    /// First tanks: hot, fine seed, fast growth that cements small particles together.
    AGGLOMERATION("agglomeration"),
    /// Later tanks: coarse seed, cooler, long.
    GROWTH("growth");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    /// As it stands in the keys of settings.
    public String word() {
        return word;
    }
}
