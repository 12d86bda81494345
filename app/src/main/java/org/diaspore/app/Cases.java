package org.diaspore.app;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diaspore.app.casefile.CaseFile;
import org.diaspore.app.casefile.CaseReader;
import org.diaspore.app.casefile.Given;
import org.diaspore.app.casefile.OreSection;
import org.diaspore.app.casefile.Setting;
import org.diaspore.app.casefile.SettingKey;
import org.diaspore.app.casefile.Vocabulary;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Unit;
import org.diaspore.chemistry.Units;
import org.diaspore.ore.Assay;
import org.diaspore.ore.Mineral;
import org.diaspore.ore.MineralMakeup;
import org.diaspore.ore.Ore;
import org.diaspore.ore.OreKind;
import org.diaspore.ore.Oxide;
import org.diaspore.ore.TraceMetal;
import org.diaspore.ore.Traces;
import org.diaspore.plant.Plant;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.setting.Settings;

/// Turns a case file into a case that the plants understand.
final class Cases {
    /// Below this, ratios such as A/S and recoveries say nothing; assumed.
    private static final double LEAST_OXIDE = 0.001;

    private Cases() {}

    /// Reads and checks a case file down to its minerals.
    ///
    /// @param others plants beside the case's own that its settings may be for
    /// @throws InputException with file and line where anything is wrong
    static PlantCase read(Path file, List<Plant> others) {
        CaseFile read = CaseReader.read(file, vocabulary(others));
        Plant plant = Plant.of(read.plant());
        OreSection section = read.ore();
        try {
            return PlantCase.yearly(
                    read.name(), plant, ore(read), section.rate().si(), settings(read));
        } catch (InputException e) {
            throw section.placeOf(e.field()).of(e);
        }
    }

    /// The words of a case file with the settings of the real plants.
    private static Vocabulary vocabulary(List<Plant> others) {
        return Vocabulary.standard().withSettings(plant -> keys(Plant.of(plant), others));
    }

    private static List<SettingKey> keys(Plant plant, List<Plant> others) {
        Set<String> parts = new LinkedHashSet<>(plant.parts());
        others.forEach(other -> parts.addAll(other.parts()));
        return Settings.table(List.copyOf(parts)).stream().map(Cases::key).toList();
    }

    private static SettingKey key(org.diaspore.plant.setting.Setting setting) {
        List<String> words = Units.words(setting.unit());
        if (!words.isEmpty()) {
            return SettingKey.choice(setting.key(), words);
        }
        Unit unit = Units.of(setting.unit());
        return SettingKey.number(
                setting.key(),
                setting.unit(),
                unit.fromSi(setting.lower()),
                unit.fromSi(setting.upper()));
    }

    private static Settings settings(CaseFile read) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Setting setting : read.settings().values()) {
            values.put(
                    setting.key(),
                    switch (setting.value()) {
                        case Setting.Amount amount -> inRange(setting.key(), amount);
                        case Setting.Word word -> (double) word.number();
                    });
        }
        return Settings.defaults().with(values);
    }

    /// A value that the reader took at a limit may have been rounded past it.
    private static double inRange(String key, Setting.Amount amount) {
        var rule = Settings.setting(key);
        return Math.clamp(amount.quantity().si(), rule.lower(), rule.upper());
    }

    private static Ore ore(CaseFile read) {
        OreSection section = read.ore();
        return new Ore(
                read.name(),
                makeup(section),
                traces(section),
                section.moisture().map(Given::si).orElse(0.0));
    }

    private static MineralMakeup makeup(OreSection section) {
        MineralMakeup makeup = unchecked(section);
        for (Oxide oxide : List.of(Oxide.Al2O3, Oxide.SiO2)) {
            if (!(makeup.assay().fractions().getOrDefault(oxide, 0.0) >= LEAST_OXIDE)) {
                String from = section.minerals().isEmpty() ? "ore.assay" : "ore.minerals";
                throw new InputException(
                        from,
                        "an ore with no " + oxide,
                        "an ore that holds at least 0.1 % " + oxide,
                        oxide == Oxide.Al2O3
                                ? "Try: check the assay; this is no ore of aluminium."
                                : "Try: give the silica, if little; its removal and A/S need some.");
            }
        }
        return makeup;
    }

    private static MineralMakeup unchecked(OreSection section) {
        Map<Mineral, Double> minerals = new EnumMap<>(Mineral.class);
        section.minerals().forEach((name, given) -> minerals.put(Mineral.of(name), given.si()));
        Optional<Assay> assay = assay(section);
        if (minerals.isEmpty()) {
            return MineralMakeup.of(
                    assay.orElseThrow(), // the reader asks for one of both
                    section.kind().map(OreKind::of).orElse(OreKind.AUTO));
        }
        return assay.isPresent()
                ? MineralMakeup.of(minerals, assay.get())
                : MineralMakeup.of(minerals);
    }

    private static Optional<Assay> assay(OreSection section) {
        if (section.assay().isEmpty()) {
            return Optional.empty();
        }
        Map<Oxide, Double> oxides = new EnumMap<>(Oxide.class);
        section.assay().forEach((name, given) -> oxides.put(Oxide.of(name), given.si()));
        Set<Oxide> excludes =
                section.loiExcludes().stream().map(Oxide::of).collect(Collectors.toSet());
        return Optional.of(Assay.of(oxides, excludes));
    }

    private static Traces traces(OreSection section) {
        Map<TraceMetal, Double> grams = new EnumMap<>(TraceMetal.class);
        section.traces().forEach((name, given) -> grams.put(TraceMetal.of(name), given.si() * 1e6));
        return Traces.ofGramsPerTonne(grams);
    }
}
