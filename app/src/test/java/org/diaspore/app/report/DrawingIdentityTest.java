package org.diaspore.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.diaspore.flowsheet.Node;
import org.diaspore.plant.Plant;
import org.diaspore.plant.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class DrawingIdentityTest {
    @ParameterizedTest
    @EnumSource(Plant.class)
    void every_line_runs_from_its_box_to_its_box_at_right_angles(Plant plant) {
        for (Drawing drawing : Drawing.of(Samples.run(plant).outcome())) {
            Placement placement = FlowDiagram.fitting(drawing);
            for (Drawing.Line line : drawing.lines()) {
                List<double[]> corners = placement.line(line.stream()).corners();
                assertThat(corners).as(line.stream()).hasSizeGreaterThan(1);
                assertTouches(placement.box(line.from()), corners.getFirst(), line);
                assertTouches(placement.box(line.to()), corners.getLast(), line);
                for (int i = 1; i < corners.size(); i++) {
                    double dx = Math.abs(corners.get(i)[0] - corners.get(i - 1)[0]);
                    double dy = Math.abs(corners.get(i)[1] - corners.get(i - 1)[1]);
                    assertThat(Math.min(dx, dy)).as(line.stream()).isCloseTo(0, within(0.01));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Plant.class)
    void no_label_stands_on_a_box_or_on_another_label(Plant plant) {
        for (Drawing drawing : Drawing.of(Samples.run(plant).outcome())) {
            Placement placement = FlowDiagram.fitting(drawing);
            List<Placement.Rect> taken = new ArrayList<>(placement.boxes().values());
            for (Drawing.Line line : drawing.lines()) {
                Placement.Rect label = placement.line(line.stream()).label();
                assertThat(taken).as(line.stream()).noneMatch(other -> overlap(label, other));
                taken.add(label);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Plant.class)
    void diagrams_are_well_formed_and_name_every_operation(Plant plant) {
        Result result = Samples.run(plant);
        PlantAreas areas = PlantAreas.of(result.outcome().flowsheet());
        for (FlowDiagram.Part part : FlowDiagram.of(result.outcome())) {
            String text = parse(part.svg()).getDocumentElement().getTextContent();
            parse(FlowDiagram.alone(part));
            result.outcome().flowsheet().nodes().stream()
                    .filter(node -> areas.area(node).equals(part.group()))
                    .filter(node ->
                            node.outletStreams().stream()
                                    .anyMatch(s -> result.outcome().stream(s).massKgPerS() > 1))
                    .forEach(node -> assertThat(text).contains(words(node, result)));
        }
    }

    /// A vessel of a train is named by the name that all of them have.
    private static String words(Node node, Result result) {
        return Trains.of(result.outcome().flowsheet()).box(node).replace('-', ' ');
    }

    @Test
    void awkward_names_stay_text() {
        Result result = Samples.awkward(true);
        for (FlowDiagram.Part part : FlowDiagram.of(result.outcome())) {
            assertThat(parse(part.svg()).getElementsByTagName("ore").getLength()).isZero();
        }
        parse(Sankey.of(FlowNet.of(result.outcome(), Component.ALUMINA)));
        assertThat(HtmlReport.of(result)).doesNotContain("<script>alert").doesNotContain("<ore>");
    }

    @ParameterizedTest
    @EnumSource(Plant.class)
    void what_a_sankey_takes_in_it_gives_out(Plant plant) {
        Result result = Samples.run(plant);
        for (Component component : List.of(Component.ALUMINA, Component.SILICA, Component.SODA)) {
            assertCloses(FlowNet.of(result.outcome(), component));
        }
        assertCloses(FlowNet.energy(result.outcome()));
    }

    private static void assertCloses(FlowNet net) {
        parse(Sankey.of(net));
        double in = 0;
        double out = 0;
        for (FlowNet.Flow flow : net.flows()) {
            in += flow.from().startsWith("in:") ? flow.value() : 0;
            out += flow.to().startsWith("out:") ? flow.value() : 0;
        }
        // Only flows too small to draw may be missing.
        assertThat(out).as(net.title()).isCloseTo(in, within(12 * net.smallest()));
    }

    private static void assertTouches(Placement.Rect box, double[] point, Drawing.Line line) {
        assertThat(point[0]).as(line.stream()).isBetween(box.x() - 1, box.x() + box.width() + 1);
        assertThat(point[1]).as(line.stream()).isBetween(box.y() - 1, box.y() + box.height() + 1);
    }

    private static boolean overlap(Placement.Rect a, Placement.Rect b) {
        return a.x() < b.x() + b.width() - 0.5
                && b.x() < a.x() + a.width() - 0.5
                && a.y() < b.y() + b.height() - 0.5
                && b.y() < a.y() + a.height() - 0.5;
    }

    private static Document parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }
}
