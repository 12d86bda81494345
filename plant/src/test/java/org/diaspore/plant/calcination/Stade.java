package org.diaspore.plant.calcination;

import org.diaspore.plant.setting.Settings;

/// What was changed on a circulating fluid bed at Stade, in the order told.
///
/// The amount of bypass is not published: ours is the most, in whole percent, that keeps the loss
/// on ignition below 1.0 % and the stack above 100 degC when all is done. The dryer is asked for
/// half of the moisture and gives what the alumina's heat allows.
enum Stade {
    SECOND_COOLING_STAGE("calcination.bed_cooling_stages", 2),
    HYDRATE_BYPASS("calcination.bypass", 0.08),
    HYDRATE_DRYER("calcination.dryer", 0.5),
    THIRD_PREHEATING_STAGE("calcination.bed_preheat_stages", 3);

    static final double MOISTURE = 0.08;

    /// A second cooling stage is added, so there was one; a third preheating stage, so there were
    /// two.
    static final Settings BEFORE =
            Settings.defaults()
                    .with("calcination.kind", 1)
                    .with("calcination.bed_cooling_stages", 1)
                    .with("calcination.bed_preheat_stages", 2);

    private final String key;
    private final double value;

    Stade(String key, double value) {
        this.key = key;
        this.value = value;
    }

    Settings on(Settings settings) {
        return settings.with(key, value);
    }
}
