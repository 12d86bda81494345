package org.diaspore.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is done in one run of a laboratory test: quantities by name, SI.
record LabRecipe(Map<String, Double> values) {
    LabRecipe {
        values = Map.copyOf(values);
    }

    /// Every input at its middle.
    static LabRecipe middle(List<LabInput> inputs) {
        return of(inputs, new double[inputs.size()], 0);
    }

    /// Every input at a standard normal deviate, the first at `deviates[from]`.
    static LabRecipe of(List<LabInput> inputs, double[] deviates, int from) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int k = 0; k < inputs.size(); k++) {
            values.put(inputs.get(k).quantity(), inputs.get(k).value().at(deviates[from + k]));
        }
        return new LabRecipe(values);
    }

    LabRecipe with(String quantity, double value) {
        Map<String, Double> copy = new LinkedHashMap<>(values);
        copy.put(quantity, value);
        return new LabRecipe(copy);
    }

    boolean has(String quantity) {
        return values.containsKey(quantity);
    }

    double si(String quantity) {
        Double value = values.get(quantity);
        if (value == null) {
            throw new IllegalStateException("lab-inputs.tsv gives no " + quantity);
        }
        return value;
    }
}
