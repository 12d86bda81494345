package org.diaspore.chemistry.equilibrium;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diaspore.chemistry.InputException;

/// A phase of several end-members that form and vanish together: a solid solution or a gas.
///
/// End-members are minerals or gases of the database by name; the same one may also be offered
/// pure.
public sealed interface Mixture {
    String name();

    List<String> endMembers();

    /// The same mixture of those end-members alone that can form.
    Mixture keeping(Set<String> possible);

    /// Regular solid solution: `R T ln lambda_i = sum_j W_ij x_j - sum_{j<k} W_jk x_j x_k`; ideal
    /// where all W are 0. J. H. Hildebrand, J. Am. Chem. Soc. 51 (1929) 66. One phase: whether it
    /// would unmix (W above 2 R T) is not asked.
    ///
    /// @param interactionJPerMol W, square and symmetric with an empty diagonal, row by row; an
    ///   empty list makes the solution ideal
    record SolidSolution(String name, List<String> endMembers, List<Double> interactionJPerMol)
            implements Mixture {
        public SolidSolution {
            endMembers = List.copyOf(endMembers);
            interactionJPerMol = List.copyOf(interactionJPerMol);
            int n = endMembers.size();
            boolean square = interactionJPerMol.size() == n * n;
            for (int i = 0; square && i < n; i++) {
                square = interactionJPerMol.get(i * n + i) == 0;
                for (int j = 0; square && j < i; j++) {
                    square =
                            interactionJPerMol
                                    .get(i * n + j)
                                    .equals(interactionJPerMol.get(j * n + i));
                }
            }
            if (n < 1 || !(interactionJPerMol.isEmpty() || square)) {
                throw new InputException(
                        "solid solution " + name,
                        n + " end-members, " + interactionJPerMol.size() + " interactions",
                        "one end-member at least, and none or n x n symmetric interactions",
                        "Try: an empty list of interactions for an ideal solution.");
            }
        }

        @Override
        public SolidSolution keeping(Set<String> possible) {
            int n = endMembers.size();
            int[] kept =
                    IntStream.range(0, n)
                            .filter(i -> possible.contains(endMembers.get(i)))
                            .toArray();
            List<Double> w =
                    interactionJPerMol.isEmpty()
                            ? List.of()
                            : IntStream.of(kept)
                                    .boxed()
                                    .flatMap(i ->
                                            IntStream.of(kept)
                                                    .mapToObj(
                                                            j -> interactionJPerMol.get(i * n + j)))
                                    .toList();
            return new SolidSolution(
                    name, IntStream.of(kept).mapToObj(endMembers::get).toList(), w);
        }

        public static SolidSolution ideal(String name, List<String> endMembers) {
            return new SolidSolution(name, endMembers, List.of());
        }
    }

    /// Ideal gas of a fixed total pressure, whose volume follows; its end-members are gases with
    /// constants for fugacities in atm.
    record Gas(String name, List<String> endMembers, double pressurePa) implements Mixture {
        public Gas {
            endMembers = List.copyOf(endMembers);
            if (endMembers.isEmpty() || !(pressurePa > 0)) {
                throw new InputException(
                        "gas " + name,
                        endMembers + " at " + pressurePa + " Pa",
                        "one gas at least and a pressure above 0",
                        "Try: CO2(g) and H2O(g) at 101325 Pa.");
            }
        }

        @Override
        public Gas keeping(Set<String> possible) {
            return new Gas(
                    name, endMembers.stream().filter(possible::contains).toList(), pressurePa);
        }
    }
}
