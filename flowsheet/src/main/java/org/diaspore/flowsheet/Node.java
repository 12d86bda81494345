package org.diaspore.flowsheet;

import java.util.List;

/// An operation in its place: which streams it takes at each inlet port and makes at each outlet
/// port.
///
/// @param group part of the plant it is drawn and accounted in, such as `upgrade` or `bayer`
/// @param inletStreams for each inlet port the streams that meet there, none allowed
/// @param outletStreams for each outlet port the stream that leaves there
public record Node(
        String name,
        String group,
        Operation operation,
        List<List<String>> inletStreams,
        List<String> outletStreams) {
    public Node {
        inletStreams = inletStreams.stream().map(List::copyOf).toList();
        outletStreams = List.copyOf(outletStreams);
        if (inletStreams.size() != operation.inlets().size()
                || outletStreams.size() != operation.outlets().size()) {
            throw new IllegalArgumentException(
                    name
                            + ": ports "
                            + operation.inlets()
                            + " -> "
                            + operation.outlets()
                            + ", streams "
                            + inletStreams
                            + " -> "
                            + outletStreams);
        }
    }
}
