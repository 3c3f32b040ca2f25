package coop.impulsion.risksharing.web;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.LineScope;
import coop.impulsion.risksharing.OnShortage;
import coop.impulsion.risksharing.Pledge;
import coop.impulsion.risksharing.SharingRule;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads what a program asks of {@code POST /risk-sharing/simulations} in one pass: strict, and naming every field that is
 * wrong. The form, field by field, stands in {@code META-INF/openapi.json}.
 */
final class SimulationReader {

    static final String MISSING = "is missing";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final Faults faults;
    private final JsonReading json;
    private final Map<Set<CostCategory>, LineScope> scopes = new HashMap<>();
    private final List<CommitmentDraft> commitments = new ArrayList<>();
    private final Map<ContributorClass, Integer> quotas = new EnumMap<>(ContributorClass.class);
    private final Map<String, Long> lines = new TreeMap<>();
    private final Set<String> parts = new HashSet<>();
    private OnShortage onShortage;
    private boolean awardIsFaulty;

    private SimulationReader(JsonParser parser, Faults faults) {
        this.faults = faults;
        this.json = new JsonReading(parser, faults);
    }

    /** @return the simulation, or null if faults were noted */
    static Simulation read(InputStream body, Faults faults) {
        SimulationReader reader = parsed(body, faults);
        return reader == null ? null : reader.simulation();
    }

    /** The same as it stands in the file, before rooms are reckoned; null if faults were noted. */
    static SimulationFile file(InputStream body, Faults faults) {
        SimulationReader reader = parsed(body, faults);
        return reader == null ? null : reader.file();
    }

    private static SimulationReader parsed(InputStream body, Faults faults) {
        try (JsonParser parser = PARSERS.createParser(utf8(body))) {
            SimulationReader reader = new SimulationReader(parser, faults);
            if (reader.json.object("", parser.next(), reader::part)) {
                reader.requireAll("", "agreement", "commitments", "award");
            }
            if (parser.hasNext()) {
                parser.next();
            }
            return faults.areNone() ? reader : null;
        } catch (JsonParsingException e) {
            faults.add(
                    "",
                    "is not well-formed JSON near line " + e.getLocation().getLineNumber() + ", column "
                            + e.getLocation().getColumnNumber());
        } catch (JsonReading.TooDeep e) {
            faults.add(e.pointer(), "is nested too deeply");
        } catch (JsonException | NoSuchElementException | IOException e) {
            faults.add("", "is not well-formed JSON in UTF-8");
        }
        return null;
    }

    /** Strict: the parser itself would guess at UTF-16 and UTF-32, and put a substitute where bytes are wrong. */
    private static Reader utf8(InputStream body) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                body,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private void part(String pointer, String key, Event value) {
        parts.add(pointer);
        switch (key) {
            case "agreement" -> {
                if (json.object(pointer, value, this::agreementPart)) {
                    requireAll(pointer, "quotas", "onShortage");
                }
            }
            case "commitments" -> {
                json.array(pointer, value, this::commitment);
                checkCommitments();
            }
            case "award" -> {
                boolean isObject = json.object(pointer, value, this::line);
                if (isObject && !awardIsFaulty && lines.values().stream().allMatch(cents -> cents == 0)) {
                    faults.add(pointer, "must have at least one line above 0.00");
                }
            }
            default -> json.unknown(pointer, value);
        }
    }

    private void requireAll(String pointer, String... keys) {
        for (String key : keys) {
            if (!parts.contains(pointer + "/" + key)) {
                faults.add(pointer + "/" + key, MISSING);
            }
        }
    }

    private void agreementPart(String pointer, String key, Event value) {
        parts.add(pointer);
        switch (key) {
            case "quotas" -> {
                boolean[] sound = {true};
                boolean isObject = json.object(pointer, value, (at, name, quota) -> sound[0] &= quota(at, name, quota));
                int sum = quotas.values().stream().mapToInt(Integer::intValue).sum();
                if (isObject && sound[0] && sum != SharingRule.WHOLE) {
                    faults.add(pointer, "must sum to 100.00, not " + Money.ofCents(sum));
                }
            }
            case "onShortage" -> onShortage = json.oneOf(OnShortage.class, pointer, value);
            default -> json.unknown(pointer, value);
        }
    }

    private boolean quota(String pointer, String key, Event value) {
        ContributorClass contributorClass = JsonReading.named(ContributorClass.class, key);
        if (contributorClass == null) {
            json.unknown(pointer, value, "is not a class of contributors");
            return false;
        }
        Integer basisPoints = json.basisPoints(pointer, value);
        quotas.put(contributorClass, basisPoints == null ? 0 : basisPoints);
        return basisPoints != null;
    }

    private void commitment(String pointer, int index, Event value) {
        CommitmentDraft draft = new CommitmentDraft(pointer, json, scopes);
        commitments.add(draft);
        draft.read(value);
    }

    private void checkCommitments() {
        Map<String, Integer> ids = new HashMap<>();
        long sum = 0;
        for (int i = 0; i < commitments.size(); i++) {
            CommitmentDraft draft = commitments.get(i);
            Integer same = draft.id() == null ? null : ids.putIfAbsent(draft.id(), i);
            if (same != null) {
                faults.add("/commitments/" + i + "/id", "is also the id of /commitments/" + same);
            }
            long amount = draft.amount() == null ? 0 : draft.amount();
            if (amount > Long.MAX_VALUE - sum) {
                faults.add("/commitments/" + i + "/amount", "makes the sum of all amounts too large to be computed");
                sum = 0;
            }
            sum += amount;
        }
    }

    private void line(String pointer, String key, Event value) {
        CostCategory category = JsonReading.named(CostCategory.class, key);
        if (category == null) {
            json.unknown(pointer, value, "is not a cost category");
            awardIsFaulty = true;
            return;
        }
        Long cents = json.cents(pointer, value);
        awardIsFaulty |= cents == null;
        lines.put(key, cents == null ? 0 : cents);
    }

    private Simulation simulation() {
        long award = lines.values().stream().mapToLong(Long::longValue).sum();
        List<Pledge> pledges = new ArrayList<>(commitments.size());
        for (CommitmentDraft draft : commitments) {
            pledges.add(draft.toPledge(award));
        }
        return new Simulation(new SharingRule(0, quotas, onShortage), pledges, lines);
    }

    private SimulationFile file() {
        Map<CostCategory, Money> award = new EnumMap<>(CostCategory.class);
        lines.forEach((line, cents) -> award.put(CostCategory.valueOf(line), Money.ofCents(cents)));
        return new SimulationFile(
                quotas,
                onShortage,
                commitments.stream().map(CommitmentDraft::toCommitment).toList(),
                award,
                List.of());
    }
}
