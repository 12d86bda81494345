package org.diaspore.plant.calcination;

import org.diaspore.plant.setting.Settings;

/// What was changed on a circulating fluid bed at Stade, in the order told; amounts of bypass and
/// dryer are not published and are general practice.
enum Stade {
    SECOND_COOLING_STAGE("calcination.bed_cooling_stages", 2),
    HYDRATE_BYPASS("calcination.bypass", 0.10),
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
