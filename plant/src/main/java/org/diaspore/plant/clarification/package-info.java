/// From digested slurry to pregnant liquor, spent liquor and washed residue: dilution, settling,
/// counter-current washing, causticising, filters and heat interchange of a Bayer refinery.
///
/// `WasherTrain.of(Settings.defaults()).run(Inlets.of(mud, wash))` washes a mud. The whole circuit
/// stands in the test `ClarificationSectionIdentityTest`; theory in docs/theory/clarification.md.
///
/// Washers are stages of a linear balance of liquor by mass; all solutes share one transfer
/// fraction, only the alumina that falls back as gibbsite needs a search. Dropped: reversion as a
/// share of alumina (it hid what temperature, strength and hold-up do); one common underflow for
/// settler and washers; a settler by flux curves (no curve of a mud at hand, the rise velocity is
/// set).
@NullMarked
package org.diaspore.plant.clarification;

import org.jspecify.annotations.NullMarked;
