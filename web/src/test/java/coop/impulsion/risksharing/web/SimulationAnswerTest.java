package coop.impulsion.risksharing.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.risksharing.AwardFunding;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.LineScope;
import coop.impulsion.risksharing.OnShortage;
import coop.impulsion.risksharing.Pledge;
import coop.impulsion.risksharing.SharingRule;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulationAnswerTest {

    private static final Pledge PUBLIC =
            new Pledge("P\"1", ContributorClass.PUBLIC, 100_00, 100_00, LineScope.only("FIRST_POST"), null);
    private static final Pledge CITIZEN = new Pledge("C1", ContributorClass.CITIZEN, 50_00, 0, LineScope.all(), null);

    @Test
    void tellsSharesByLineAndClassTotals() {
        assertEquals(
                "{\"funded\":true,\"shares\":["
                        + "{\"commitment\":\"P\\\"1\",\"total\":\"80.05\",\"lines\":{\"FIRST_POST\":\"80.05\"}},"
                        + "{\"commitment\":\"C1\",\"total\":\"0.00\",\"lines\":{\"FIRST_POST\":\"0.00\"}}],"
                        + "\"classTotals\":{\"PUBLIC\":\"80.05\",\"PATRON\":\"0.00\",\"CITIZEN\":\"0.00\"}}",
                answer(OnShortage.SPILL, Map.of("FIRST_POST", 80_05L)));
    }

    @Test
    void tellsWhatIsMissingAndWhy() {
        assertEquals(
                "{\"funded\":false,\"missing\":\"20.00\",\"because\":{\"costCategories\":[\"EQUIPMENT\"],"
                        + "\"commitments\":[\"C1\"],\"canSupply\":\"0.00\"}}",
                answer(OnShortage.SPILL, Map.of("FIRST_POST", 80_00L, "EQUIPMENT", 20_00L)));
    }

    @Test
    void tellsWhichClassesCantHoldTheirQuota() {
        assertEquals(
                "{\"funded\":false,\"because\":{\"classes\":["
                        + "{\"contributorClass\":\"PUBLIC\",\"quota\":\"50.00\",\"fair\":\"80.05\"},"
                        + "{\"contributorClass\":\"CITIZEN\",\"quota\":\"50.00\",\"fair\":\"0.00\"}]}}",
                answer(OnShortage.HOLD, Map.of("FIRST_POST", 80_05L)));
    }

    private static String answer(OnShortage onShortage, Map<String, Long> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SimulationAnswer.write(
                AwardFunding.fund(SharingRule.of(1, 5000, 0, 5000, onShortage), List.of(PUBLIC, CITIZEN), lines),
                bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
