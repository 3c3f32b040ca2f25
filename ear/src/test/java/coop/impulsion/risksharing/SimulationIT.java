package coop.impulsion.risksharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.money.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What-ifs of programs, over the wire. */
@ArquillianTest
@RunAsClient
class SimulationIT {

    private static final URI SIMULATIONS =
            URI.create("http://127.0.0.1:" + System.getProperty("it.http.port") + "/api/v1/risk-sharing/simulations");
    private static final String TOKEN = "Bearer token-of-the-tests";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final List<String> CATEGORIES = List.of("FIRST_POST", "EQUIPMENT", "ENGINEERING");
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final String SOUND = """
            {"agreement": {"quotas": {"PUBLIC": "50.00", "PATRON": "30.00", "CITIZEN": "20.00"}, "onShortage": "SPILL"},
             "commitments": [{"id": "P1", "contributorClass": "PUBLIC", "amount": "100.00"},
                             {"id": "M1", "contributorClass": "PATRON", "amount": "100.00"},
                             {"id": "C1", "contributorClass": "CITIZEN", "amount": "100.00", "available": "10.00"}],
             "award": {"FIRST_POST": "90.00"}}
            """;
    private static final String SOUND_ANSWER =
            "{\"funded\":true,\"shares\":[{\"commitment\":\"P1\",\"total\":\"50.00\",\"lines\":{\"FIRST_POST\":\"50.00\"}},"
                    + "{\"commitment\":\"M1\",\"total\":\"30.00\",\"lines\":{\"FIRST_POST\":\"30.00\"}},"
                    + "{\"commitment\":\"C1\",\"total\":\"10.00\",\"lines\":{\"FIRST_POST\":\"10.00\"}}],"
                    + "\"classTotals\":{\"PUBLIC\":\"50.00\",\"PATRON\":\"30.00\",\"CITIZEN\":\"10.00\"}}";

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(longs = {20_261_123L, 2L, 3L})
    void answersRandomRequestsAsTheEngineDoes(long seed) {
        Random random = new Random(seed);
        int funded = 0;
        for (int i = 0; i < 150; i++) {
            Asked asked = someRequest(random);
            HttpResponse<String> answer = send(request(asked.json()));
            String label = "seed " + seed + ", request " + i + ": " + asked.json();
            assertEquals(200, answer.statusCode(), label);
            assertEquals(written(asked.outcome()), answer.body(), label);
            funded += asked.outcome() instanceof Funded ? 1 : 0;
        }
        assertTrue(funded > 50, "seed " + seed + " funds only " + funded);
    }

    @Test
    void answersAThousandSmallRequestsInARow() {
        for (int i = 0; i < 1_000; i++) {
            assertEquals(SOUND_ANSWER, send(request(SOUND)).body(), "request " + i);
        }
    }

    @Test
    void answersForAHundredThousandCommitments() {
        int size = 100_000;
        StringBuilder commitments = new StringBuilder();
        for (int i = 0; i < size; i++) {
            commitments
                    .append(i == 0 ? "" : ",")
                    .append("{\"id\":\"" + i + "\",\"contributorClass\":\"CITIZEN\",\"amount\":\"50.00\"}");
        }
        HttpResponse<String> answer =
                send(request("{\"agreement\":{\"quotas\":{\"CITIZEN\":\"100\"},\"onShortage\":\"HOLD\"},"
                        + "\"commitments\":[" + commitments + "],\"award\":{\"FIRST_POST\":\"100000.01\"}}"));

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body()
                .startsWith(
                        "{\"funded\":true,\"shares\":[{\"commitment\":\"0\",\"total\":\"1.01\",\"lines\":{\"FIRST_POST\":\"1.01\"}},"
                                + "{\"commitment\":\"1\",\"total\":\"1.00\","));
        assertTrue(answer.body()
                .endsWith("{\"commitment\":\"99999\",\"total\":\"1.00\",\"lines\":{\"FIRST_POST\":\"1.00\"}}],"
                        + "\"classTotals\":{\"PUBLIC\":\"0.00\",\"PATRON\":\"0.00\",\"CITIZEN\":\"100000.01\"}}"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, application/json, application/json, 401",
                "Bearer wrong, application/json, application/json, 401",
                "Basic token-of-the-tests, application/json, application/json, 401",
                "Bearer token-of-the-tests, none, application/json, 415",
                "Bearer token-of-the-tests, text/plain, application/json, 415",
                "Bearer token-of-the-tests, application/json;charset=utf-16, application/json, 415",
                "Bearer token-of-the-tests, application/json, text/html, 406",
                "Bearer token-of-the-tests, application/json, nonsense, 400",
                "Bearer token-of-the-tests, nonsense, application/json, 400"
            })
    void refusesInAProblemDocumentWhatItsHeadersAskFor(String token, String type, String accept, int status) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(SIMULATIONS).header("Accept", accept).POST(BodyPublishers.ofString(SOUND));
        if (token != null) {
            request.header("Authorization", token);
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        assertProblem(status, send(request.build()));
    }

    @Test
    void saysWhichMethodsThereAreAndWhichResourcesNot() {
        HttpRequest.Builder request = HttpRequest.newBuilder(SIMULATIONS).header("Authorization", TOKEN);
        HttpResponse<String> wrongMethod = send(request.copy().GET().build());
        assertProblem(405, wrongMethod);
        assertTrue(wrongMethod.headers().firstValue("Allow").orElse("").contains("POST"));
        assertProblem(
                404,
                send(request.copy().uri(SIMULATIONS.resolve("nothing")).GET().build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[[[", "null", "{} {}", "{\"award\": 1e999999999}"})
    void refusesWhatIsNoRequest(String body) {
        HttpResponse<String> answer = send(request(body));
        assertProblem(400, answer);
        assertTrue(answer.body().contains("\"errors\":[{\"pointer\":"), answer.body());
    }

    @Test
    void namesEachFaultyFieldByItsPointer() {
        HttpResponse<String> answer = send(request(SOUND.replace("\"50.00\"", "\"49.00\"")
                .replace("\"10.00\"", "\"100.01\"")
                .replace("\"P1\", ", "\"C1\", \"x\": [{}], ")
                .replace("\"90.00\"", "90.00")));
        assertProblem(400, answer);
        for (String pointer : List.of(
                "/agreement/quotas",
                "/commitments/0/x",
                "/commitments/2/id",
                "/commitments/2/available",
                "/award/FIRST_POST")) {
            assertTrue(answer.body().contains("{\"pointer\":\"" + pointer + "\","), pointer + " in " + answer.body());
        }
    }

    @Test
    void readsSixteenMegabytesAndNotAByteMore() {
        byte[] most = padded(LARGEST);
        byte[] tooMany = padded(LARGEST + 1);
        assertEquals(
                SOUND_ANSWER, send(request(BodyPublishers.ofByteArray(most))).body());
        assertEquals(SOUND_ANSWER, send(request(inChunks(most))).body());
        assertProblem(413, send(request(BodyPublishers.ofByteArray(tooMany))));
        assertProblem(413, send(request(inChunks(tooMany))));
        assertProblem(413, send(request(BodyPublishers.ofByteArray(padded(2 * LARGEST)))));
        assertEquals(SOUND_ANSWER, send(request(SOUND)).body());
    }

    private static byte[] padded(int size) {
        byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(sound, size);
        Arrays.fill(padded, sound.length, size, (byte) ' ');
        return padded;
    }

    private static BodyPublisher inChunks(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static HttpRequest request(String body) {
        return request(BodyPublishers.ofString(body));
    }

    private static HttpRequest request(BodyPublisher body) {
        return HttpRequest.newBuilder(SIMULATIONS)
                .header("Authorization", TOKEN)
                .header("Content-Type", JSON)
                .POST(body)
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(PROBLEM, answer.headers().firstValue("Content-Type").orElse(null));
        assertTrue(answer.body().contains("\"status\":" + status), answer.body());
    }

    /** A request, and what the engine says to the same. */
    private record Asked(String json, FundingOutcome outcome) {}

    private static Asked someRequest(Random random) {
        int first = random.nextInt(10_001);
        int second = random.nextInt(10_001 - first);
        int[] quotas = {first, second, 10_000 - first - second};
        OnShortage onShortage = random.nextInt(4) == 0 ? OnShortage.HOLD : OnShortage.SPILL;
        Map<String, Long> award = new TreeMap<>();
        for (String category : CATEGORIES) {
            award.put(category, (long) random.nextInt(20_000));
        }
        award.merge("FIRST_POST", 1L, Long::sum);
        long total = award.values().stream().mapToLong(Long::longValue).sum();
        List<Pledge> pledges = new ArrayList<>();
        List<String> commitments = new ArrayList<>();
        int size = 1 + random.nextInt(8);
        for (int i = 0; i < size; i++) {
            ContributorClass contributorClass = ContributorClass.values()[random.nextInt(3)];
            long amount = 1 + random.nextInt(60_000);
            long available = random.nextBoolean() ? amount : random.nextInt((int) amount + 1);
            Ceiling ceiling = Ceiling.none();
            String limit = "";
            if (random.nextInt(3) == 0) {
                int most = random.nextInt(10_001);
                boolean isPercent = random.nextBoolean();
                ceiling = isPercent ? Ceiling.ofBasisPoints(most) : Ceiling.ofCents(most);
                limit = ",\"ceiling" + (isPercent ? "Percent" : "") + "\":" + quoted(most);
            }
            List<String> categories =
                    CATEGORIES.stream().filter(key -> random.nextInt(3) > 0).toList();
            boolean isEarmarked = random.nextBoolean();
            LocalDate signedOn = random.nextBoolean() ? null : LocalDate.of(2026, 1, 1 + random.nextInt(3));
            pledges.add(new Pledge(
                    "c" + i,
                    contributorClass,
                    amount,
                    ceiling.roomCents(available, total),
                    isEarmarked ? LineScope.only(categories.toArray(String[]::new)) : LineScope.all(),
                    signedOn));
            commitments.add("{\"id\":\"c" + i + "\",\"contributorClass\":\"" + contributorClass + "\",\"amount\":"
                    + quoted(amount) + (available < amount ? ",\"available\":" + quoted(available) : "") + limit
                    + (isEarmarked ? ",\"costCategories\":" + texts(categories) : "")
                    + (signedOn == null ? "" : ",\"signedOn\":\"" + signedOn + '"') + '}');
        }
        String json = "{\"agreement\":{\"quotas\":{\"PUBLIC\":" + quoted(quotas[0]) + ",\"PATRON\":" + quoted(quotas[1])
                + ",\"CITIZEN\":" + quoted(quotas[2]) + "},\"onShortage\":\"" + onShortage + "\"},\"commitments\":["
                + String.join(",", commitments) + "],\"award\":" + amounts(award) + '}';
        SharingRule rule = SharingRule.of(0, quotas[0], quotas[1], quotas[2], onShortage);
        return new Asked(json, AwardFunding.fund(rule, pledges, award));
    }

    private static String written(FundingOutcome outcome) {
        if (outcome instanceof Shortfall shortfall) {
            return "{\"funded\":false,\"missing\":" + quoted(shortfall.missingCents())
                    + ",\"because\":{\"costCategories\":"
                    + texts(shortfall.lineKeys()) + ",\"commitments\":" + texts(shortfall.pledgeIds())
                    + ",\"canSupply\":" + quoted(shortfall.canSupplyCents()) + "}}";
        }
        if (outcome instanceof Held held) {
            return held.classes().stream()
                    .map(unmet -> "{\"contributorClass\":\"" + unmet.contributorClass() + "\",\"quota\":"
                            + quoted(unmet.quotaBasisPoints()) + ",\"fair\":"
                            + quoted(unmet.fairCents().rounded()) + '}')
                    .collect(Collectors.joining(",", "{\"funded\":false,\"because\":{\"classes\":[", "]}}"));
        }
        Funded funded = (Funded) outcome;
        return funded.shares().stream()
                        .map(share -> "{\"commitment\":\"" + share.pledgeId() + "\",\"total\":" + quoted(share.cents())
                                + ",\"lines\":" + amounts(share.lines()) + '}')
                        .collect(Collectors.joining(",", "{\"funded\":true,\"shares\":[", "],\"classTotals\":"))
                + funded.classTotals().stream()
                        .map(total -> '"' + total.contributorClass().name() + "\":" + quoted(total.cents()))
                        .collect(Collectors.joining(",", "{", "}}"));
    }

    private static String amounts(Map<String, Long> cents) {
        return cents.entrySet().stream()
                .map(line -> '"' + line.getKey() + "\":" + quoted(line.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String texts(Iterable<String> texts) {
        List<String> quoted = new ArrayList<>();
        texts.forEach(text -> quoted.add('"' + text + '"'));
        return "[" + String.join(",", quoted) + "]";
    }

    /** Hundredths with two decimals, as a JSON string. */
    private static String quoted(long hundredths) {
        return '"' + Money.ofCents(hundredths).toString() + '"';
    }
}
