package org.diaspore.plant;

import org.diaspore.ore.Ore;
import org.diaspore.plant.setting.Settings;

/// The question: what would this plant make of this ore, set so?
///
/// @param dryKgPerS dry ore, kg/s while the plant runs
public record PlantCase(String name, Plant plant, Ore ore, double dryKgPerS, Settings settings) {
    public PlantCase {
        settings = settings.ofPlant(plant.id());
    }

    /// A case from a yearly rate of dry ore, kg/s averaged over the calendar year.
    public static PlantCase yearly(
            String name, Plant plant, Ore ore, double dryKgPerCalendarSecond, Settings settings) {
        double hoursInYear = 8760; // a calendar year of 365 d, as units count it
        double share = settings.si("site.operating_hours") / (hoursInYear * 3600);
        return new PlantCase(name, plant, ore, dryKgPerCalendarSecond / share, settings);
    }

    public PlantCase with(Plant other) {
        return new PlantCase(name, other, ore, dryKgPerS, settings);
    }

    public PlantCase with(Settings other) {
        return new PlantCase(name, plant, ore, dryKgPerS, other);
    }

    public PlantCase with(Ore other) {
        return new PlantCase(name, plant, other, dryKgPerS, settings);
    }
}
