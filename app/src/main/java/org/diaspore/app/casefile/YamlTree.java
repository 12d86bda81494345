package org.diaspore.app.casefile;

import org.diaspore.chemistry.InputException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/// Parses YAML into nodes that know their lines; no objects are built from it.
final class YamlTree {
    private YamlTree() {}

    static Section root(SourceText source) {
        Node node;
        try {
            node =
                    new Compose(
                                    LoadSettings.builder()
                                            .setLabel(source.file())
                                            .setAllowNonScalarKeys(true)
                                            .build())
                            .composeString(source.text())
                            .orElseThrow(() -> onlyComments(source));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().or(e::getContextMark).map(m -> m.getLine() + 1).orElse(1);
            throw new Place(source.file(), line)
                    .complaint("YAML", e.getProblem() + "", "well-formed", remedy(e));
        } catch (YamlEngineException e) {
            throw new InputException(
                            "YAML",
                            firstLine(e),
                            "well-formed",
                            "Try: compare with examples/liulin.yaml.")
                    .at(source.file());
        } catch (StackOverflowError e) {
            // Only brackets nested thousands deep get here: the parser recurses once per level.
            throw new InputException(
                            "YAML",
                            "nesting too deep to read",
                            "a few levels deep",
                            "Try: compare with examples/liulin.yaml.")
                    .at(source.file());
        }
        if (!(node instanceof MappingNode)) {
            throw new Place(source.file(), 1)
                    .complaint(
                            "case file",
                            Section.kindOf(node),
                            "keys and values",
                            "Try: start with `case: a name`.");
        }
        return Section.of(node, "", new Place(source.file(), 1));
    }

    private static InputException onlyComments(SourceText source) {
        return new InputException(
                "case file",
                source.file() + " (only comments)",
                "a case",
                "Try: start from examples/liulin.yaml.");
    }

    private static String remedy(MarkedYamlEngineException e) {
        String problem = e.getProblem() + "";
        if (problem.contains("mapping values are not allowed")) {
            return "Try: quote text that holds a colon, or check the indentation.";
        }
        if (problem.contains("expected ',' or")) {
            return "Try: a comma between entries, or the closing bracket that is missing.";
        }
        if (problem.contains("cannot start any token")) {
            return "Try: quote the value.";
        }
        return "Try: check the indentation, quotes and brackets at and above this line.";
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("an error");
    }
}
