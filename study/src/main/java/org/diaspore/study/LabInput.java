package org.diaspore.study;

import java.util.List;
import org.diaspore.chemistry.Grade;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.Units;
import org.diaspore.plant.setting.Setting;

/// A quantity of a laboratory test, with the range it is believed in where it was not stated.
///
/// @param inputs name of the set it belongs to, such as `L1`
/// @param quantity such as `roast_time` or a mineral
/// @param value SI, with spread, drawn from as a plant's priors are
record LabInput(String inputs, String quantity, Setting value) {
    private static final List<LabInput> ALL =
            Table.read(LabInput.class, "lab-inputs.tsv").rows().stream()
                    .map(LabInput::read)
                    .toList();

    static List<LabInput> of(String inputs) {
        return ALL.stream().filter(input -> input.inputs.equals(inputs)).toList();
    }

    boolean isUncertain() {
        return value.isUncertain();
    }

    private static LabInput read(Table.Row row) {
        String unit = row.text("unit");
        double value = Units.toSi(row.number("value"), unit);
        double low = row.has("low") ? Units.toSi(row.number("low"), unit) : value;
        double high = row.has("high") ? Units.toSi(row.number("high"), unit) : value;
        boolean temperature = unit.equals("degC");
        Setting setting =
                new Setting(
                        row.text("inputs") + "." + row.text("quantity"),
                        value,
                        unit,
                        temperature ? low - 60 : 0,
                        temperature ? high + 60 : 10 * high,
                        low < high ? Setting.Kind.PRIOR : Setting.Kind.CHOICE,
                        low,
                        high,
                        Grade.of(row.text("grade")),
                        "lab-inputs.tsv",
                        row.text("note"));
        return new LabInput(row.text("inputs"), row.text("quantity"), setting);
    }
}
