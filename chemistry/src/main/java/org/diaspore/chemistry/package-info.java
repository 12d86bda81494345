/// Substances and what is known of them: elements, formulas, formation enthalpies, heat capacities,
/// densities, liquor properties and steam, each number with its source.
///
/// The registry {@link org.diaspore.chemistry.Substances} fixes the order of substances, so that a
/// stream anywhere in the house is a dense `double[]` of amounts in mol/s, and elements ×
/// substances is one matrix.
///
/// ```java
/// int diaspore = Substances.index("diaspore");
/// double joulesPerMol = Substances.get(diaspore).enthalpyJPerMol(1273.15);
/// ```
///
/// Dissolved electrolytes are neutral components (NaOH, NaAl(OH)4, ...), so that charge is zero by
/// construction. Ions were tried on paper and dropped for the flowsheet: they double the solutes of
/// every stream and gain nothing until an activity model is asked for.
@NullMarked
package org.diaspore.chemistry;

import org.jspecify.annotations.NullMarked;
