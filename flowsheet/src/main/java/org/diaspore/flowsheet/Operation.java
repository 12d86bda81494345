package org.diaspore.flowsheet;

import java.util.List;

/// One step of a plant: a pure function of its inlet streams and its settings.
///
/// There is no base class. Settings are a record the implementation holds; the names of ports are
/// the same for every call. What crosses the plant's boundary at the operation's own demand (wash
/// water, lime, fuel) is a {@link Supply} of its ledger. Elements and energy close between inlets,
/// supplies, duties and outlets; {@link Balance} checks it.
public interface Operation {
    /// Names of the inlet ports; several streams may meet at one, they mix.
    List<String> inlets();

    /// Names of the outlet ports.
    List<String> outlets();

    /// Names of the scalars that a design spec may turn, such as a feed's flow.
    default List<String> knobs() {
        return List.of();
    }

    /// Does the work; same inlets, same bits.
    Work run(Inlets inlets);
}
