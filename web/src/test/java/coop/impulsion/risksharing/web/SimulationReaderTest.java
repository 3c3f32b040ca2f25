package coop.impulsion.risksharing.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import coop.impulsion.access.web.Problem;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.LineScope;
import coop.impulsion.risksharing.OnShortage;
import coop.impulsion.risksharing.Pledge;
import coop.impulsion.risksharing.SharingRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationReaderTest {

    private static final String SOUND = """
            {"agreement": {"quotas": {"PUBLIC": "50.00", "PATRON": "30.00", "CITIZEN": "20.00"}, "onShortage": "SPILL"},
             "commitments": [{"id": "P1", "contributorClass": "PUBLIC", "amount": "40000.00", "available": "40000.00",
                              "ceiling": "10000.00", "costCategories": ["FIRST_POST"], "signedOn": "2026-01-15"},
                             {"id": "C1", "contributorClass": "CITIZEN", "amount": "500", "ceilingPercent": "1.50"}],
             "award": {"FIRST_POST": "18000.00", "EQUIPMENT": "5000.00", "ENGINEERING": "2000.00"}}
            """;

    @Test
    void readsTheExampleOfTheRule() {
        Faults faults = new Faults();
        Simulation simulation = read(SOUND, faults);

        assertEquals(List.of(), faults.list());
        assertNotNull(simulation);
        assertEquals(SharingRule.of(0, 5000, 3000, 2000, OnShortage.SPILL), simulation.rule());
        assertEquals(
                Map.of("FIRST_POST", 1_800_000L, "EQUIPMENT", 500_000L, "ENGINEERING", 200_000L), simulation.lines());
        assertEquals(
                List.of(
                        new Pledge(
                                "P1",
                                ContributorClass.PUBLIC,
                                4_000_000,
                                1_000_000,
                                LineScope.only("FIRST_POST"),
                                LocalDate.of(2026, 1, 15)),
                        // 1.5 % of 25,000.00
                        new Pledge("C1", ContributorClass.CITIZEN, 50_000, 37_500, LineScope.all(), null)),
                simulation.pledges());
    }

    @Test
    void takesWhatMayBeLeftOutAsNullToo() {
        Faults faults = new Faults();
        Simulation simulation = read(
                SOUND.replace(
                        "\"ceilingPercent\": \"1.50\"",
                        "\"available\": null, \"ceiling\": null, \"ceilingPercent\": null, \"costCategories\": null,"
                                + " \"signedOn\": null"),
                faults);

        assertEquals(List.of(), faults.list());
        assertEquals(50_000, simulation.pledges().get(1).roomCents());
    }

    @ParameterizedTest(name = "{0} -> {1} at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "50.00"                        | "49.99"                     | /agreement/quotas
            "PATRON": "30.00",             |                             | /agreement/quotas
            "PUBLIC": "50.00"              | "STATE": "50.00"            | /agreement/quotas/STATE
            "50.00"                        | 50.00                       | /agreement/quotas/PUBLIC
            "50.00"                        | "-50.00"                    | /agreement/quotas/PUBLIC
            "50.00"                        | "50.001"                    | /agreement/quotas/PUBLIC
            "50.00"                        | "150.00"                    | /agreement/quotas/PUBLIC
            "SPILL"                        | "WAIT"                      | /agreement/onShortage
            "SPILL"                        | null                        | /agreement/onShortage
            , "onShortage": "SPILL"        |                             | /agreement/onShortage
            "agreement"                    | "agrement"                  | /agreement
            "agreement"                    | "agrement"                  | /agrement
            "commitments"                  | "pledges"                   | /commitments
            "award": {                     | "award": 1, "x/y~z": {      | /award
            "award": {                     | "award": 1, "x/y~z": {      | /x~1y~0z
            "id": "P1"                     | "id": "C1"                  | /commitments/1/id
            "id": "P1",                    |                             | /commitments/0/id
            "id": "P1"                     | "id": ""                    | /commitments/0/id
            "id": "P1"                     | "id": 1                     | /commitments/0/id
            "id": "P1"                     | "id": "P1", "id": "P1"      | /commitments/0/id
            "CITIZEN", "amount"            | "CITOYEN", "amount"         | /commitments/1/contributorClass
            "contributorClass": "PUBLIC",  |                             | /commitments/0/contributorClass
            "amount": "40000.00",          |                             | /commitments/0/amount
            "amount": "40000.00"           | "amount": 40000.00          | /commitments/0/amount
            "amount": "40000.00"           | "amount": "40000.001"       | /commitments/0/amount
            "amount": "40000.00"           | "amount": "-40000.00"       | /commitments/0/amount
            "amount": "40000.00"           | "amount": "0.00"            | /commitments/0/amount
            "amount": "40000.00"           | "amount": "4e4"             | /commitments/0/amount
            "amount": "40000.00"           | "amount": "40 000,00"       | /commitments/0/amount
            "amount": "40000.00"           | "amount": "99999999999999999999.00" | /commitments/0/amount
            "amount": "40000.00"           | "amount": {"euros": [1]}    | /commitments/0/amount
            "available": "40000.00"        | "available": "40000.01"     | /commitments/0/available
            "available": "40000.00"        | "available": "-1"           | /commitments/0/available
            "available": "40000.00"        | "available": 1              | /commitments/0/available
            "ceiling": "10000.00"          | "ceiling": "-1"             | /commitments/0/ceiling
            "ceiling": "10000.00"          | "ceiling": "1", "ceilingPercent": "1" | /commitments/0/ceilingPercent
            "ceilingPercent": "1.50"       | "ceilingPercent": "100.01"  | /commitments/1/ceilingPercent
            ["FIRST_POST"]                 | ["FIRST_POST", "TRAVEL"]    | /commitments/0/costCategories/1
            ["FIRST_POST"]                 | "FIRST_POST"                | /commitments/0/costCategories
            ["FIRST_POST"]                 | [1]                         | /commitments/0/costCategories/0
            "2026-01-15"                   | "15/01/2026"                | /commitments/0/signedOn
            "2026-01-15"                   | "2026-02-29"                | /commitments/0/signedOn
            "2026-01-15"                   | 20260115                    | /commitments/0/signedOn
            "signedOn"                     | "signed"                    | /commitments/0/signed
            "FIRST_POST": "18000.00"       | "TRAVEL": "18000.00"        | /award/TRAVEL
            "18000.00"                     | 18000.00                    | /award/FIRST_POST
            "18000.00"                     | "-18000.00"                 | /award/FIRST_POST
            "18000.00"                     | "18000.005"                 | /award/FIRST_POST
            "18000.00"                     | "-0.00"                     | /award/FIRST_POST
            "18000.00"                     | 1e999999999                 | /award/FIRST_POST
            "18000.00"                     | "１８"                        | /award/FIRST_POST
            "id": "P1"                     | "id": "P\\ud83d"            | /commitments/0/id
            "2026-01-15"                   | "+12026-01-15"              | /commitments/0/signedOn
            "18000.00"                     | "1", "FIRST_POST": "1"      | /award/FIRST_POST
            """)
    void namesTheFaultyField(String sound, String faulty, String pointer) {
        String body = SOUND.replaceFirst(Pattern.quote(sound), faulty == null ? "" : Matcher.quoteReplacement(faulty));
        Faults faults = new Faults();

        assertNull(read(body, faults));
        assertEquals(
                true,
                faults.list().stream().map(Problem.Fault::pointer).anyMatch(pointer::equals),
                () -> faults.list().toString());
    }

    @Test
    void namesEveryFaultAtOnce() {
        Faults faults = new Faults();
        read("""
                {"agreement": {"quotas": {"PUBLIC": 50, "CITIZEN": "20.001"}, "onShortage": "?"},
                 "commitments": [{"id": "a"}, 7, {"id": "a", "contributorClass": "PATRON", "amount": "1"}],
                 "award": {"EQUIPMENT": "0.00"}}
                """, faults);

        assertEquals(
                List.of(
                        "/agreement/quotas/PUBLIC",
                        "/agreement/quotas/CITIZEN",
                        "/agreement/onShortage",
                        "/commitments/0/contributorClass",
                        "/commitments/0/amount",
                        "/commitments/1",
                        "/commitments/2/id",
                        "/award"),
                faults.list().stream().map(Problem.Fault::pointer).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``
            `[]`
            `"text"`
            `{`
            `{"agreement": }`
            `{} {}`
            `null`
            `{"agreement": {"quotas": {"PUBLIC": "100"}, "onShortage": "SPILL"}`
            `[`
            `[[`
            `{"agreement": [`
            `{"x": {"y": {`
            `NaN`
            `// nothing`
            """)
    void refusesWhatIsNoObject(String body) {
        Faults faults = new Faults();

        assertNull(read(body == null ? "" : body, faults));
        assertEquals(false, faults.areNone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff", "c3", "c0af", "eda080", "e282", "f4908080"})
    void refusesBytesThatAreNoUtf8(String wrong) {
        int at = SOUND.indexOf("P1");
        byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(sound, 0, at);
        body.writeBytes(HexFormat.of().parseHex(wrong));
        body.write(sound, at, sound.length - at);
        Faults faults = new Faults();

        assertNull(SimulationReader.read(new ByteArrayInputStream(body.toByteArray()), faults));
        assertEquals(List.of(new Problem.Fault("", "is not well-formed JSON in UTF-8")), faults.list());
    }

    @Test
    void readsUtf8AloneWithOrWithoutAByteOrderMark() {
        for (Charset other : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("UTF-32BE"))) {
            Faults faults = new Faults();
            assertNull(SimulationReader.read(new ByteArrayInputStream(SOUND.getBytes(other)), faults), other.name());
            assertFalse(faults.areNone());
        }
        Faults faults = new Faults();
        assertNotNull(read("\ufeff" + SOUND, faults));
        assertEquals(List.of(), faults.list());
    }

    @ParameterizedTest
    @CsvSource({"[, ''", "'{\"x\":', /x", "'{\"commitments\":[[', /commitments/0"})
    void stopsReadingWhatIsNestedTooDeeply(String start, String pointer) {
        Faults faults = new Faults();

        assertNull(read(start + "[".repeat(1_000_000), faults));
        assertEquals(
                new Problem.Fault(pointer, "is nested too deeply"),
                faults.list().get(1));
    }

    @Test
    void sendsNoLongKeyBack() {
        Faults faults = new Faults();

        assertNull(read("{\"" + "k".repeat(1_000_000) + "\": 1}", faults));
        assertEquals("/" + "k".repeat(100) + "…", faults.list().get(0).pointer());
    }

    @Test
    void refusesAmountsWhoseSumCantBeComputed() {
        StringBuilder body = new StringBuilder(
                "{\"agreement\": {\"quotas\": {\"PUBLIC\": \"100.00\"}, \"onShortage\": \"SPILL\"}, \"commitments\": [");
        for (int i = 0; i < 10_000; i++) {
            body.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"" + i + "\",\"contributorClass\":\"PUBLIC\",\"amount\":\"10000000000000.00\"}");
        }
        body.append("], \"award\": {\"EQUIPMENT\": \"10.00\"}}");
        Faults faults = new Faults();

        assertNull(read(body.toString(), faults));
        assertEquals("/commitments/9223/amount", faults.list().get(0).pointer());
    }

    private static Simulation read(String body, Faults faults) {
        return SimulationReader.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), faults);
    }
}
