package org.diaspore.app;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import org.diaspore.plant.Settings;

/// Turns a case file into a case that the plants understand.
final class Cases {
    private Cases() {}

    /// Reads and checks a case file down to its minerals.
    ///
    /// @throws InputException with file and line where anything is wrong
    static PlantCase read(Path file) {
        CaseFile read = CaseReader.read(file, vocabulary());
        Plant plant = Plant.of(read.plant());
        Settings settings = settings(read);
        OreSection section = read.ore();
        try {
            Ore ore =
                    new Ore(
                            read.name(),
                            makeup(section),
                            traces(section),
                            section.moisture().map(Given::si).orElse(0.0));
            return PlantCase.yearly(read.name(), plant, ore, section.rate().si(), settings);
        } catch (InputException e) {
            throw e.at(section.place().toString());
        }
    }

    /// The words of a case file with the settings of the real plants.
    static Vocabulary vocabulary() {
        return Vocabulary.standard().withSettings(Cases::keys);
    }

    private static List<SettingKey> keys(String plant) {
        return Settings.table().stream()
                .map(setting ->
                        SettingKey.number(
                                setting.key(),
                                setting.unit(),
                                Units.fromSi(setting.lower(), setting.unit()),
                                Units.fromSi(setting.upper(), setting.unit())))
                .toList();
    }

    private static Settings settings(CaseFile read) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Setting setting : read.settings().values()) {
            if (setting.value() instanceof Setting.Amount amount) {
                values.put(setting.key(), amount.quantity().si());
            }
        }
        return Settings.defaults().with(values);
    }

    private static MineralMakeup makeup(OreSection section) {
        Map<Mineral, Double> minerals = new EnumMap<>(Mineral.class);
        section.minerals().forEach((name, given) -> minerals.put(Mineral.of(name), given.si()));
        Optional<Assay> assay = assay(section);
        if (minerals.isEmpty()) {
            return MineralMakeup.of(
                    assay.orElseThrow(() ->
                            new InputException(
                                    "ore",
                                    "neither assay nor minerals",
                                    "an assay or a mineral table",
                                    "Try: assay: {Al2O3: 48 %, SiO2: 19.2 %, ...}.")),
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
