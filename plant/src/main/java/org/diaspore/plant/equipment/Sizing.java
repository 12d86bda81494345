package org.diaspore.plant.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substance;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.Units;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.Result;
import org.diaspore.plant.setting.Settings;

/// Takes sizes from the streams, ledgers and settings of a solved plant, line by line.
final class Sizing {
    private static final double WATTS_PER_KW = 1000;

    private final Outcome outcome;
    private final Settings settings;
    private final List<Equipment> lines = new ArrayList<>();

    Sizing(Result result) {
        this.outcome = result.outcome();
        this.settings = result.plantCase().settings();
    }

    List<Equipment> lines() {
        return List.copyOf(lines);
    }

    /// Every operation of this name, or of this name and a number.
    void each(String name, Consumer<Node> work) {
        for (Node node : outcome.flowsheet().nodes()) {
            String rest = node.name().startsWith(name) ? node.name().substring(name.length()) : "x";
            if (rest.isEmpty() || rest.matches("-?[0-9]+")) {
                work.accept(node);
            }
        }
    }

    double si(String setting) {
        return settings.si(setting);
    }

    int count(String setting) {
        return (int) Math.round(settings.si(setting));
    }

    Ledger ledger(Node node) {
        return outcome.ledger(node.name());
    }

    double reading(Node node, String name) {
        return ledger(node).reading(name);
    }

    /// All that comes in.
    Stream in(Node node) {
        return Stream.mix(
                node.inletStreams().stream()
                        .flatMap(List::stream)
                        .map(outcome::stream)
                        .toArray(Stream[]::new));
    }

    /// Outlet by number, from 0.
    Stream out(Node node, int outlet) {
        return outcome.stream(node.outletStreams().get(outlet));
    }

    /// Liquor and solids at the temperature of the stream.
    static double slurryM3PerS(Stream stream) {
        double solids = 0;
        for (int i = 0; i < Substances.count(); i++) {
            Substance substance = Substances.get(i);
            if (Slurry.isSolid(i) && substance.densityKgPerM3() > 0) {
                solids += stream.massKgPerS(i) / substance.densityKgPerM3();
            }
        }
        return solids + liquorM3PerS(stream);
    }

    static double liquorM3PerS(Stream stream) {
        return Liquor.of(stream.amounts()).volumeM3PerS(stream.temperatureK());
    }

    static double solidsKgPerS(Stream stream) {
        return Slurry.of(stream).solidsKgPerS();
    }

    /// How many of a largest size an amount takes.
    static int number(double all, double largest) {
        return (int) Math.ceil(all / largest - 1e-9);
    }

    /// One line; `{}` in `how` take the numbers given, to four digits. Nothing is nothing: no line
    /// where the number or the size is 0.
    void line(
            Node node,
            String item,
            Equipment.Size size,
            String how,
            List<String> rests,
            double... in) {
        if (size.number() > 0 && size.each() > 0 && Double.isFinite(size.each())) {
            String text = how;
            for (double number : in) {
                text = text.replaceFirst("\\{}", String.format(Locale.ROOT, "%.4g", number));
            }
            lines.add(new Equipment(node.name(), item, size, text, rests));
        }
    }

    /// Held for a time: slurry volume of all that comes in times a setting.
    void held(Node node, String item, String time, int number) {
        double flow = slurryM3PerS(in(node));
        held(node, item, flow, time, number);
    }

    void held(Node node, String item, double m3PerS, String time, int number) {
        double all = m3PerS * si(time);
        line(
                node,
                item,
                volume(number, all),
                "{} m3/h held for {} h",
                List.of(time),
                3600 * m3PerS,
                si(time) / 3600);
    }

    /// Area at a load: what comes per time over a setting, both in the unit of the setting.
    void loaded(Node node, String item, double loadSi, String setting, String what) {
        double area = loadSi / si(setting);
        String unit = Settings.setting(setting).unit();
        line(
                node,
                item,
                new Equipment.Size("area", 1, area, "m2"),
                what + " at {} " + unit,
                List.of(setting),
                Units.fromSi(si(setting), unit));
    }

    /// Electric power of an operation's ledger, shared by a number of drives.
    void power(Node node, String item, int number, String... rests) {
        double watts = ledger(node).powerW();
        line(
                node,
                item,
                new Equipment.Size("power", number, watts / WATTS_PER_KW / number, "kW"),
                "electric power drawn, {} kW in all",
                List.of(rests),
                watts / WATTS_PER_KW);
    }

    static Equipment.Size volume(int number, double allM3) {
        return new Equipment.Size("volume", number, number > 0 ? allM3 / number : 0, "m3");
    }

    static Equipment.Size area(int number, double allM2) {
        return new Equipment.Size("area", number, number > 0 ? allM2 / number : 0, "m2");
    }

    static Equipment.Size diameter(int number, double eachM2) {
        return new Equipment.Size("diameter", number, Math.sqrt(4 * eachM2 / Math.PI), "m");
    }
}
