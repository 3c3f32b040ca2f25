package coop.impulsion.risksharing.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceDescriptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"spill", "short", "held"})
    void givesExamplesThatAreAnsweredAsItSays(String name) {
        JsonObject description = description();
        Faults faults = new Faults();
        byte[] request = example(description, "/requestBody/content/application~1json/examples/" + name + "/value")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        Simulation simulation = SimulationReader.read(new ByteArrayInputStream(request), faults);

        assertEquals(List.of(), faults.list());
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        SimulationAnswer.write(simulation.outcome(), answer);
        assertEquals(
                example(description, "/responses/200/content/application~1json/examples/" + name + "/value"),
                read(answer.toString(StandardCharsets.UTF_8)));
    }

    private static JsonValue example(JsonObject description, String pointer) {
        return description.getValue("/paths/~1risk-sharing~1simulations/post" + pointer);
    }

    private static JsonObject description() {
        try (JsonReader reader =
                Json.createReader(InterfaceDescription.class.getResourceAsStream(InterfaceDescription.FILE))) {
            return reader.readObject();
        }
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
