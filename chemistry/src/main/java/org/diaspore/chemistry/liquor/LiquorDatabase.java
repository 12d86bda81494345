package org.diaspore.chemistry.liquor;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Master;

/// The database of Bayer and leach liquor, made from the tables of this package.
///
/// Pitzer parameters in the slope of Møller, constants at the larger of 1 bar and the saturation
/// pressure of water, 25 to 280 degC; sources row by row in the tables, choices in
/// docs/theory/liquor.md.
public final class LiquorDatabase {
    private LiquorDatabase() {}

    public static Database recommended() {
        return with(LiquorOptions.DEFAULTS);
    }

    public static Database with(LiquorOptions options) {
        var reactions = new ReactionTable(options);
        return new Database(
                "liquor (" + options.interactions() + ")",
                masters(),
                reactions.species(),
                reactions.minerals(),
                new ActivityParameters.Pitzer(
                        new InteractionTable(options.interactions()).interactions(),
                        true,
                        false,
                        ActivityParameters.Slope.MOLLER),
                List.of());
    }

    /// Uncertain offsets that {@link LiquorOptions#withOffset} takes.
    public static List<LogKPrior> priors() {
        return LogKPrior.all();
    }

    private static List<Master> masters() {
        var all = new ArrayList<Master>();
        for (Table.Row row : Table.read(LiquorDatabase.class, "masters.tsv").rows()) {
            all.add(
                    new Master(
                            row.text("element"),
                            row.text("species"),
                            row.number("atoms"),
                            row.number("g_per_mol") * 1e-3));
        }
        return all;
    }
}
