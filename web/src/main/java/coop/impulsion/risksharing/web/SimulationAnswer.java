package coop.impulsion.risksharing.web;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ClassTotal;
import coop.impulsion.risksharing.Funded;
import coop.impulsion.risksharing.FundingOutcome;
import coop.impulsion.risksharing.Held;
import coop.impulsion.risksharing.Share;
import coop.impulsion.risksharing.Shortfall;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.OutputStream;
import java.util.Map;

/** Writes what came of a what-if as JSON, share after share, so that a large answer is never held as a whole. */
final class SimulationAnswer {

    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private SimulationAnswer() {}

    static void write(FundingOutcome outcome, OutputStream to) {
        try (JsonGenerator json = GENERATORS.createGenerator(to)) {
            json.writeStartObject().write("funded", outcome instanceof Funded);
            if (outcome instanceof Funded funded) {
                writeFunded(funded, json);
            } else if (outcome instanceof Shortfall shortfall) {
                writeShortfall(shortfall, json);
            } else if (outcome instanceof Held held) {
                writeHeld(held, json);
            }
            json.writeEnd();
        }
    }

    private static void writeFunded(Funded funded, JsonGenerator json) {
        json.writeStartArray("shares");
        for (Share share : funded.shares()) {
            json.writeStartObject()
                    .write("commitment", share.pledgeId())
                    .write("total", amount(share.cents()))
                    .writeStartObject("lines");
            share.lines().forEach((line, cents) -> json.write(line, amount(cents)));
            json.writeEnd().writeEnd();
        }
        json.writeEnd().writeStartObject("classTotals");
        for (ClassTotal total : funded.classTotals()) {
            json.write(total.contributorClass().name(), amount(total.cents()));
        }
        json.writeEnd();
    }

    private static void writeShortfall(Shortfall shortfall, JsonGenerator json) {
        json.write("missing", amount(shortfall.missingCents()))
                .writeStartObject("because")
                .writeStartArray("costCategories");
        shortfall.lineKeys().forEach(json::write);
        json.writeEnd().writeStartArray("commitments");
        shortfall.pledgeIds().forEach(json::write);
        json.writeEnd().write("canSupply", amount(shortfall.canSupplyCents())).writeEnd();
    }

    private static void writeHeld(Held held, JsonGenerator json) {
        json.writeStartObject("because").writeStartArray("classes");
        for (Held.UnmetQuota unmet : held.classes()) {
            json.writeStartObject()
                    .write("contributorClass", unmet.contributorClass().name())
                    .write("quota", amount(unmet.quotaBasisPoints()))
                    .write("fair", amount(unmet.fairCents().rounded()))
                    .writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    /** Hundredths with two decimals: cents as euros, basis points as percent. */
    private static String amount(long hundredths) {
        return Money.ofCents(hundredths).toString();
    }
}
