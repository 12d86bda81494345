package org.diaspore.app.casefile;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diaspore.app.text.Nearest;
import org.diaspore.app.unit.Quantity;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Unit;

/// Reads a case file. Whatever is wrong with it comes out as one InputException with its line.
///
/// Checked here: form, known words, units, ranges of single values. Whether an assay can be made of
/// minerals is the ore's own question.
public final class CaseReader {
    private static final List<String> TOP =
            List.of("case", "plant", "ore", "settings", "prices", "questions");
    private static final List<String> ORE =
            List.of("kind", "rate", "moisture", "assay", "minerals", "traces", "loi_excludes");
    private static final List<String> LOSSES = List.of("S", "C_org", "CO2");

    /// No setting is called by more letters; an alias that holds itself goes on for ever.
    private static final int LONGEST_KEY = 200;

    /// From one tonne a year, a test rig, to more than twice the bauxite mined in the world.
    private static final Range RATE = Range.of("a rate of dry ore", "Mt/y", 1e-6, 1000, "3 Mt/y");

    private static final Range MOISTURE = Range.of("water in the wet ore", "%", 0, 60, "8 %");
    private static final Range SHARE =
            Range.of("a mass fraction of the dry ore", "%", 0, 100, "10 %");

    /// What is above 1 % is no trace.
    private static final Range TRACE =
            Range.of("a trace in the dry ore", "g/t", 0, 10_000, "70 g/t");

    private final Section file;
    private final Vocabulary vocabulary;

    private CaseReader(Section file, Vocabulary vocabulary) {
        this.file = file;
        this.vocabulary = vocabulary;
    }

    public static CaseFile read(Path path, Vocabulary vocabulary) {
        return new CaseReader(YamlTree.root(SourceText.read(path)), vocabulary).caseFile();
    }

    private CaseFile caseFile() {
        file.allow(TOP);
        String name = file.text("case", "a name", "my ore, upgraded");
        String plant = plant();
        return new CaseFile(
                file.place().file(),
                name,
                plant,
                ore(),
                settings(plant),
                prices(),
                file.words("questions", List.of()));
    }

    private String plant() {
        String plant =
                file.text(
                        "plant",
                        "one of " + String.join(", ", vocabulary.plants()),
                        "upgrade-bayer");
        try {
            vocabulary.requirePlant(plant);
        } catch (InputException e) {
            throw file.placeOf("plant").of(e);
        }
        return plant;
    }

    private OreSection ore() {
        Section ore = file.section("ore");
        if (ore.keys().isEmpty()) {
            throw ore.place()
                    .complaint(
                            "ore",
                            "nothing",
                            "given with its rate and assay",
                            "Try: an `ore:` section as in examples/liulin.yaml.");
        }
        ore.allow(ORE);
        List<String> kinds = ore.words("kind", vocabulary.kinds());
        if (kinds.size() > 1) {
            throw ore.placeOf("kind")
                    .complaint("ore.kind", "a list", "one word", "Try: " + kinds.getFirst() + ".");
        }
        Map<String, Given> assay = shares(ore.section("assay"), vocabulary.oxides(), SHARE);
        Map<String, Given> minerals = shares(ore.section("minerals"), vocabulary.minerals(), SHARE);
        if (assay.isEmpty() && minerals.isEmpty()) {
            throw ore.placeOf("assay")
                    .complaint(
                            "ore.assay",
                            "nothing",
                            "given unless the minerals are",
                            "Try: assay: {Al2O3: 48 %, SiO2: 19 %, ...}");
        }
        return new OreSection(
                kinds.stream().findFirst(),
                ore.required("rate", RATE),
                ore.quantity("moisture", MOISTURE),
                assay,
                minerals,
                shares(ore.section("traces"), vocabulary.traces(), TRACE),
                ore.words("loi_excludes", LOSSES),
                places(ore));
    }

    private Map<String, Place> places(Section ore) {
        Map<String, Place> places = new LinkedHashMap<>();
        places.put("ore", file.placeOf("ore"));
        ore.keys().forEach(key -> places.put(ore.name(key), ore.placeOf(key)));
        return places;
    }

    private static Map<String, Given> shares(Section section, List<String> known, Range range) {
        section.allow(known);
        Map<String, Given> shares = new LinkedHashMap<>();
        for (String key : section.keys()) {
            section.quantity(key, range).ifPresent(given -> shares.put(key, given));
        }
        return shares;
    }

    private Map<String, Given> prices() {
        Section prices = file.section("prices");
        prices.allow(vocabulary.prices());
        Map<String, Given> read = new LinkedHashMap<>();
        for (String key : prices.keys()) {
            String text = prices.text(key, "money per something", "400 USD/t");
            Place place = prices.placeOf(key);
            try {
                Quantity price = Quantity.parse(prices.name(key), text);
                Unit unit = price.unit();
                boolean money =
                        unit.dimension().powers().keySet().stream()
                                        .filter(base -> base.length() == 3 && !base.equals("mol"))
                                        .count()
                                == 1;
                if (!money || price.si() < 0) {
                    throw new InputException(
                            prices.name(key),
                            "'" + text + "'",
                            "money, not below 0, per something",
                            "Try: 400 USD/t, or 0.6 CNY/kWh.");
                }
                read.put(key, new Given(prices.name(key), price, place));
            } catch (InputException e) {
                throw place.of(e);
            }
        }
        return read;
    }

    private Map<String, Setting> settings(String plant) {
        Map<String, Setting> read = new LinkedHashMap<>();
        Section section = file.section("settings");
        if (!section.keys().isEmpty()) {
            settings(section, "", vocabulary.settings().of(plant), read);
        }
        return read;
    }

    /// Settings may be dotted or nested; both mean the same.
    private void settings(
            Section section, String before, List<SettingKey> known, Map<String, Setting> read) {
        for (String part : section.keys()) {
            String key = before + part;
            if (section.isSection(part)) {
                if (known.stream().noneMatch(k -> k.key().startsWith(key + "."))
                        && !known.isEmpty()) {
                    throw section.placeOf(part).of(unknown(key, known));
                }
                if (before.length() > LONGEST_KEY) {
                    throw section.placeOf(part)
                            .complaint(
                                    "settings." + part,
                                    "a group inside itself",
                                    "a setting",
                                    "Try: write `part.what: value`, without anchors.");
                }
                settings(section.section(part), key + ".", known, read);
                continue;
            }
            Place place = section.placeOf(part);
            Optional<SettingKey> rule = known.stream().filter(k -> k.key().equals(key)).findFirst();
            if (rule.isEmpty() && !known.isEmpty()) {
                throw place.of(unknown(key, known));
            }
            Setting.Value value =
                    rule.map(k -> value(section, part, k)).orElseGet(() -> unruled(section, part));
            Setting twice = read.put(key, new Setting(key, value, place));
            if (twice != null) {
                throw place.complaint(
                        "settings." + key,
                        "the setting a second time (first in line " + twice.place().line() + ")",
                        "given once",
                        "Try: remove one of the two.");
            }
        }
    }

    private InputException unknown(String key, List<SettingKey> known) {
        for (String other : vocabulary.plants()) {
            if (vocabulary.settings().of(other).stream().anyMatch(k -> k.key().equals(key))) {
                return new InputException(
                        "settings." + key,
                        "a setting of plant " + other,
                        "one that the case's plant reads",
                        "Try: leave it out, or plant: " + other + ".");
            }
        }
        return new InputException(
                "settings." + key,
                "an unknown setting",
                "one of this plant's " + known.size() + " settings",
                "Try: "
                        + Nearest.to(key, known.stream().map(SettingKey::key).toList())
                                .map(near -> near + ".")
                                .orElse("`./diaspore plants NAME`, which lists them."));
    }

    private static Setting.Value value(Section section, String part, SettingKey key) {
        if (key.words().isEmpty()) {
            return new Setting.Amount(section.required(part, Range.of(key)).quantity());
        }
        String text =
                section.text(
                        part, "one of " + String.join(", ", key.words()), key.words().getFirst());
        int number = key.words().indexOf(text);
        for (int i = 0; i < key.words().size() && number < 0; i++) {
            number = text.equals(String.valueOf(i)) ? i : -1;
        }
        if (number < 0) {
            throw section.placeOf(part)
                    .of(
                            Vocabulary.unknown(
                                    "settings." + key.key(), "'" + text + "'", text, key.words()));
        }
        return new Setting.Word(key.words().get(number), number);
    }

    /// Where the plant's settings are not known: a number if it starts like one, else a word.
    private static Setting.Value unruled(Section section, String part) {
        String text = section.text(part, "a number with its unit, or a word", "1000 degC");
        if (!text.matches("[-+.0-9].*")) {
            return new Setting.Word(text, -1);
        }
        try {
            return new Setting.Amount(Quantity.parse(section.name(part), text));
        } catch (InputException e) {
            throw section.placeOf(part).of(e);
        }
    }
}
