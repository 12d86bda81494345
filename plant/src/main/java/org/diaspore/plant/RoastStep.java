package org.diaspore.plant;

import java.util.Locale;
import java.util.Optional;

/// A change of a mineral in the roast that runs at a rate of its own; the lines of
/// `roast-kinetics.tsv`. A step that feeds on the product of another names it.
public enum RoastStep {
    GIBBSITE,
    BOEHMITE(GIBBSITE),
    /// Transition alumina orders to corundum.
    CORUNDUM(BOEHMITE),
    DIASPORE,
    KAOLINITE,
    /// Metakaolinite parts into spinel and amorphous silica.
    SPINEL(KAOLINITE),
    /// Spinel and amorphous silica combine to mullite.
    MULLITE(SPINEL),
    ILLITE,
    /// The framework of meta-illite melts to glass.
    GLASS(ILLITE),
    PYROPHYLLITE,
    /// Metapyrophyllite breaks down to mullite and amorphous silica.
    COLLAPSE(PYROPHYLLITE),
    /// Amorphous silica takes corundum to mullite.
    SECONDARY_MULLITE,
    CRISTOBALITE,
    PARAGONITE,
    CLINOCHLORE,
    CHAMOSITE,
    GOETHITE,
    SIDERITE,
    PYRITE,
    ORGANIC_MATTER,
    CALCITE,
    DOLOMITE,
    GYPSUM,
    ANATASE;

    private final Optional<RoastStep> before;

    RoastStep() {
        before = Optional.empty();
    }

    RoastStep(RoastStep before) {
        this.before = Optional.of(before);
    }

    /// The step whose product this one takes.
    public Optional<RoastStep> before() {
        return before;
    }

    /// As in tables: `secondary_mullite`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
