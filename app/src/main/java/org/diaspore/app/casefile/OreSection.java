package org.diaspore.app.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The `ore` part of a case file. Fractions by mass on the dry ore; what is not given is unknown.
///
/// @param kind a word for the ore, such as `diasporic`
/// @param rate dry ore, kg/s, averaged over the calendar year
/// @param moisture kg water per kg wet ore
/// @param assay oxides, LOI, S, C_org, CO2: mass fraction of the dry ore
/// @param minerals mass fraction of the dry ore; empty where the assay must do
/// @param traces g/t written, mass fraction here
/// @param loiExcludes which of S, C_org, CO2 the loss on ignition does not hold
/// @param places of `ore` and the keys below it, by full name
public record OreSection(
        Optional<String> kind,
        Given rate,
        Optional<Given> moisture,
        Map<String, Given> assay,
        Map<String, Given> minerals,
        Map<String, Given> traces,
        List<String> loiExcludes,
        Map<String, Place> places) {
    public OreSection {
        assay = Ordered.copy(assay);
        minerals = Ordered.copy(minerals);
        traces = Ordered.copy(traces);
        loiExcludes = List.copyOf(loiExcludes);
        places = Ordered.copy(places);
    }

    /// Where a field stands, such as `ore.assay.SiO2`; for one that is not there, the nearest key
    /// above it that is.
    public Place placeOf(String field) {
        for (Map<String, Given> shares : List.of(assay, minerals, traces)) {
            for (Given given : shares.values()) {
                if (given.field().equals(field)) {
                    return given.place();
                }
            }
        }
        Place nearest = rate.place();
        int longest = 0;
        for (Map.Entry<String, Place> entry : places.entrySet()) {
            if (field.startsWith(entry.getKey()) && entry.getKey().length() > longest) {
                longest = entry.getKey().length();
                nearest = entry.getValue();
            }
        }
        return longest > 0 ? nearest : places.getOrDefault("ore", nearest);
    }
}
