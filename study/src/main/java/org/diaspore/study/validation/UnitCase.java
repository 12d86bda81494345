package org.diaspore.study.validation;

import java.util.Map;
import org.diaspore.study.Sheet;

/// A case that needs no plant: arithmetic on published numbers, or one operation by itself.
///
/// To add one, write a class, and a line for it in {@link RefineryValidation}; its published
/// figures stand in `refinery-validation.tsv`, and its case in `refinery-cases.tsv` says `unit`.
public interface UnitCase {
    /// The case it computes, such as `V1`.
    String caseId();

    /// What it computes, in the unit of the published figure of the same name.
    Map<String, Double> figures();

    /// How the figures came about, for readers who check by hand.
    Sheet working();
}
