package org.diaspore.chemistry.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the blocks of one file have brought so far; becomes a {@link Database} at its end.
final class Contents {
    private final String file;
    private final Map<String, MasterBlock.Entry> masters = new LinkedHashMap<>();
    private final Map<String, Draft> species = new LinkedHashMap<>();
    private final Map<String, Draft> phases = new LinkedHashMap<>();
    private final Map<String, Constant> named = new HashMap<>();
    private final TreeSet<String> skipped = new TreeSet<>();
    private final List<String> warnings = new ArrayList<>();
    private final PhaseBlock phaseBlock = new PhaseBlock(phases);
    private @Nullable BDotBlock bDot;
    private @Nullable InteractionBlock pitzer;
    private @Nullable InteractionBlock sit;

    Contents(String file) {
        this.file = file;
    }

    /// The reader of the block that this line begins.
    Block block(String keyword, SourceLine line) {
        return switch (keyword) {
            case "solution_master_species" -> new MasterBlock(masters);
            case "solution_species" -> new SpeciesBlock(species, warnings);
            case "phases" -> phaseBlock;
            case "named_expressions" -> new NamedExpressionBlock(named);
            case "llnl_aqueous_model_parameters" -> bDot = new BDotBlock(line);
            case "pitzer" -> pitzer = pitzer == null ? new InteractionBlock(line) : pitzer;
            case "sit" -> sit = sit == null ? new InteractionBlock(line) : sit;
            default -> {
                skipped.add(keyword.toUpperCase(Locale.ROOT));
                yield ignored -> {};
            }
        };
    }

    /// To be called where a block ends.
    void close() {
        phaseBlock.close();
    }

    Database database(SourceLine last) {
        if (masters.isEmpty() || species.isEmpty()) {
            throw last.wrong(
                    "database",
                    masters.isEmpty() ? "no SOLUTION_MASTER_SPECIES" : "no SOLUTION_SPECIES",
                    "a file with SOLUTION_MASTER_SPECIES and SOLUTION_SPECIES",
                    "check that this is a database in the format of PHREEQC, not an input file");
        }
        Completion completion = new Completion(masters, species, named);
        List<Master> primary = completion.masters();
        List<AqueousSpecies> aqueous = completion.species(bDot != null);
        List<Mineral> minerals = completion.minerals(phases);
        ActivityParameters activity = activity(last);
        if (!skipped.isEmpty()) {
            warnings.addFirst(
                    file
                            + ": blocks that are not used were skipped: "
                            + String.join(", ", skipped));
        }
        return new Database(file, primary, aqueous, minerals, activity, warnings);
    }

    private ActivityParameters activity(SourceLine last) {
        if (pitzer != null && sit != null) {
            throw last.wrong(
                    "activity model",
                    "both PITZER and SIT",
                    "one of the two in a database",
                    "leave one of the blocks out");
        }
        if (pitzer != null) {
            return pitzer.parameters(species::containsKey);
        }
        if (sit != null) {
            return sit.parameters(species::containsKey);
        }
        return bDot != null
                ? new ActivityParameters.BDot(bDot.table())
                : new ActivityParameters.DebyeHuckel();
    }
}
