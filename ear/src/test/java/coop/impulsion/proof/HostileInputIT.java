package coop.impulsion.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.testing.http.Answer;
import coop.impulsion.testing.http.Crawl;
import coop.impulsion.testing.http.Form;
import coop.impulsion.testing.http.Form.Field;
import coop.impulsion.testing.http.Visitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every form of the portal, found by following its links, with what nobody should type: nothing fails, what can't be read
 * is said at its field and kept there, and nothing is stored.
 */
@ArquillianTest
@RunAsClient
class HostileInputIT {

    private static final String GOOD_IBAN = "FR7630006000011234567890189";
    private static final String GOOD_SIREN = "732829320";
    private static final String SCRIPT = "Essai \"'><script>alert(1)</script>${191*7919}#{191*7919}";
    private static final String INVISIBLE = "Es\u0000s\u0007a\u202Ei\u200B";
    private static final int VERY_LONG = 70_000;

    private static OtherFund fund;
    private static List<Place> places;

    /** A form of a page: where it stands. */
    private record Place(String path, String form) {}

    /** What stands at one field of one form. */
    private interface Judge {
        /** @return what is wrong with the answer, or null */
        String fault(Field field, String typed, Answer answer);
    }

    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void findTheForms() {
        if (fund != null) {
            return;
        }
        fund = OtherFund.open();
        places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        new Crawl(fund.visitor(), 20).from("/home.xhtml").answers().forEach((path, answer) -> {
            if (answer.isPage() && answer.status() == 200) {
                answer.forms().stream()
                        .filter(form -> !form.isGet()
                                && form.fields().stream().anyMatch(Field::isTyped)
                                && seen.add(path.replaceFirst("\\?.*", "") + form.id()))
                        .forEach(form -> places.add(new Place(path, form.id())));
            }
        });
        assertTrue(places.size() > 30, places::toString);
    }

    @Test
    void refusesWhatIsNoAmountAtItsField() {
        for (String typed : List.of("12,345", "douze", "1e9", "99999999999999", "0x10", "12€50")) {
            refusedEverywhere(HostileInputIT::isAmount, typed, said("ne se lit pas comme un montant"), 15);
        }
    }

    @Test
    void refusesAmountsBelowNothing() {
        refusedEverywhere(HostileInputIT::isAmount, "-5", HostileInputIT::saidSomewhere, 15);
    }

    @Test
    void refusesWhatIsNoDayAtItsField() {
        refusedEverywhere(HostileInputIT::isDay, "31/02/2026", said("n’existe pas au calendrier"), 20);
        refusedEverywhere(HostileInputIT::isDay, "01/01/0226", said("mal recopiée"), 20);
        refusedEverywhere(HostileInputIT::isDay, "demain", said("ne se lit pas comme une date"), 20);
    }

    /** But for days until which something holds or is expected. */
    @Test
    void refusesDaysFarOff() {
        refusedEverywhere(
                field -> isDay(field)
                        && !field.id().matches(".*(Until|endsOn|dueOn|startsOn|sinceOn|heldOn|leftOn|ExpectedOn)"),
                "31/12/2199",
                HostileInputIT::saidSomewhere,
                10);
    }

    @Test
    void refusesTextsWithoutEnd() {
        refusedEverywhere(
                field -> !isAmount(field) && !isDay(field) && !field.id().matches("alternative|caption"),
                "x".repeat(VERY_LONG),
                HostileInputIT::saidSomewhere,
                40);
    }

    /** What is hidden in a form may be changed by whoever sends it. */
    @Test
    void survivesFormsThatWereTamperedWith() {
        for (Place place : places) {
            Answer page = fund.visitor().get(place.path());
            Form form = form(page, place);
            if (form == null) {
                continue;
            }
            for (Field field : form.fields()) {
                boolean isOwn = !field.name().startsWith("jakarta.faces")
                        && !field.name().equals(form.id());
                if (isOwn
                        && !field.isTyped()
                        && !field.isButton()
                        && !field.type().equals("file")) {
                    for (String value : new String[] {"-1", "99999999999999999999", "'; DROP TABLE fund; --", null}) {
                        Map<String, String> values = new HashMap<>();
                        values.put(field.name(), value);
                        // Left out what else is asked for, so that nothing is done.
                        form.fields().stream().filter(Field::isTyped).forEach(typed -> values.put(typed.name(), ""));
                        Answer answer = fund.visitor().submit(page, form, values);
                        if (answer.status() >= 500) {
                            faults.add(place + " " + field.name() + "=" + value + ": " + answer);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    /** Both may be stored, as what they are. */
    @Test
    void takesProgramsAndInvisibleSignsForTexts() {
        OtherFund own = OtherFund.open();
        for (String typed : List.of(SCRIPT, INVISIBLE)) {
            for (Place place : places) {
                for (Field field : fields(own, place, one -> one.isTyped() && !isAmount(one) && !isDay(one))) {
                    Answer answer = typedAt(own, place, field, typed);
                    if (answer != null && answer.status() != 200) {
                        faults.add(place + " " + field.name() + ": " + answer);
                    }
                }
            }
        }
        new Crawl(own.visitor(), 5).from("/home.xhtml").answers().forEach((path, answer) -> {
            String body = answer.isPage() ? answer.body() : "";
            if (answer.status() != 200 || body.contains("<script>alert(1)") || body.contains("1512529")) {
                faults.add(answer + " runs what was typed");
            } else if (body.matches("(?s).*[\u0000\u0007\u202E].*")) {
                faults.add(answer + " has signs that nobody sees");
            }
        });
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @CsvSource({
        "FR7630006000011234567890188, La clé de cet IBAN ne correspond pas",
        "FR0630006000011234567890188, La clé RIB à la fin de cet IBAN ne correspond pas",
        "FR76300060000112345678901, n’a pas la longueur",
        "ZZ7630006000011234567890189, ne fait pas partie des virements SEPA",
        "deux mots, Ce n’est pas un IBAN"
    })
    void saysWhatIsWrongWithAnIban(String iban, String message) {
        List<Place> asking = places.stream()
                .filter(place -> !fields(fund, place, HostileInputIT::isIban).isEmpty())
                .toList();
        assertEquals(3, asking.size(), "a new fund's account, the fund's own and that of an award: " + asking);
        refusedEverywhere(HostileInputIT::isIban, iban, said(message), 3);
    }

    @Test
    void takesAGoodIban() {
        Place payee = places.stream()
                .filter(place -> place.path().startsWith("/award/payee"))
                .findFirst()
                .orElseThrow();
        Field iban = fields(fund, payee, HostileInputIT::isIban).get(0);
        Answer answer = typedAt(fund, payee, iban, "fr76 3000 6000 0112 3456 7890 189");
        assertTrue(answer.shows("Le compte bénéficiaire est enregistré."), answer::toString);
    }

    @Test
    void refusesASirenWhoseLastDigitIsWrong() {
        refusedEverywhere(field -> field.id().equals("siren"), "732829321", HostileInputIT::saidAtItsField, 2);
    }

    /** @param least how many fields there are at least: none at all would fit anything */
    private void refusedEverywhere(Predicate<Field> which, String typed, Judge judge, int least) {
        int tried = 0;
        for (Place place : places) {
            for (Field field : fields(fund, place, which)) {
                String before = kept();
                Answer answer = typedAt(fund, place, field, typed);
                String where = place + " " + field.name() + " «" + shortened(typed) + "»: ";
                tried++;
                String fault = answer.status() == 200 ? judge.fault(field, typed, answer) : answer.toString();
                if (fault != null) {
                    faults.add(where + fault);
                }
                if (!before.equals(kept())) {
                    faults.add(where + "something was stored");
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(tried >= least, tried + " fields");
    }

    /** Fills the form in as well as can be, but for that field. Null if the form is not there any more. */
    private static Answer typedAt(OtherFund fund, Place place, Field field, String typed) {
        Answer page = fund.visitor().get(place.path());
        Form form = form(page, place);
        if (form == null) {
            return null;
        }
        Map<String, String> values = plausible(form);
        values.put(field.name(), typed);
        return form.fields().stream().anyMatch(one -> one.type().equals("file"))
                ? fund.visitor().submit(page, form, values, "", "application/octet-stream", new byte[0])
                : fund.visitor().submit(page, form, values);
    }

    private static List<Field> fields(OtherFund fund, Place place, Predicate<Field> which) {
        Form form = form(fund.visitor().get(place.path()), place);
        return form == null
                ? List.of()
                : form.fields().stream()
                        .filter(field -> field.isTyped() && which.test(field))
                        .toList();
    }

    private static Form form(Answer page, Place place) {
        return page.forms().stream()
                .filter(form -> form.id().equals(place.form()))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> plausible(Form form) {
        Map<String, String> values = new HashMap<>();
        for (Field field : form.fields()) {
            if (field.isTyped() && field.value().isBlank()) {
                values.put(field.name(), plausible(field));
            } else if (field.type().equals("select") && field.value().isBlank()) {
                field.options().stream()
                        .filter(option -> !option.isBlank())
                        .findFirst()
                        .ifPresent(option -> values.put(field.name(), option));
            } else if (field.type().equals("radio")) {
                // Of how a project stands the last: it has a reason.
                if (field.id().equals("status")) {
                    values.put(field.name(), field.value());
                }
                values.putIfAbsent(field.name(), field.value());
            } else if (field.isButton() && field.id().equals("save")) {
                values.put(field.name(), field.value());
            }
        }
        return values;
    }

    private static String plausible(Field field) {
        if (isAmount(field)) {
            return "1,00";
        } else if (isDay(field)) {
            return System.getenv("IMPULSION_CLOCK").replaceFirst("(\\d+)-(\\d+)-(\\d+).*", "$3/$2/$1");
        } else if (isIban(field)) {
            return GOOD_IBAN;
        } else if (field.id().equals("siren")) {
            return GOOD_SIREN;
        }
        if (field.id().equals("communeCode")) {
            return "39300";
        }
        boolean isBetterLeftOut = field.type().equals("email")
                || field.id().matches("(?i).*bic|userName")
                || field.name().contains("actors");
        return isBetterLeftOut ? "" : "Essai";
    }

    private static boolean isAmount(Field field) {
        return field.look().contains("amount-input");
    }

    private static boolean isDay(Field field) {
        return field.id().matches(".*On|from|to|validFrom|validUntil|accountsFrom");
    }

    private static boolean isIban(Field field) {
        return field.id().matches("iban|payeeIban");
    }

    /** What {@code /tests/kept} counts. */
    private static String kept() {
        return new Visitor().get("/tests/kept?fund=" + fund.code()).body();
    }

    private static Judge said(String message) {
        return (field, typed, answer) -> {
            String fault = saidAtItsField(field, typed, answer);
            return fault != null || messageAt(field, answer).contains(message)
                    ? fault
                    : "is said: " + messageAt(field, answer);
        };
    }

    private static String saidAtItsField(Field field, String typed, Answer answer) {
        if (messageAt(field, answer).isBlank()) {
            return "nothing is said at the field";
        }
        return isStillThere(field, typed, answer) ? null : "what was typed is gone";
    }

    private static String saidSomewhere(Field field, String typed, Answer answer) {
        if (!answer.body().contains("notice-problem")) {
            return "nothing is said";
        }
        return isStillThere(field, typed, answer) ? null : "what was typed is gone";
    }

    private static boolean isStillThere(Field field, String typed, Answer answer) {
        return answer.forms().stream()
                .flatMap(form -> form.fields().stream())
                .anyMatch(one -> one.name().equals(field.name())
                        && (one.value().strip().equals(typed)
                                || one.value().equals("\u2212" + typed.replace("-", "") + ",00")));
    }

    private static String messageAt(Field field, Answer answer) {
        Matcher message = Pattern.compile(
                        "<[^>]*id=\"" + Pattern.quote(field.name()) + "-error\"[^>]*>(.*?)</", Pattern.DOTALL)
                .matcher(answer.body());
        return message.find() ? message.group(1).replace("&#39;", "'") : "";
    }

    private static String shortened(String typed) {
        return typed.length() > 20 ? typed.substring(0, 20) + "…" : typed;
    }

    @Test
    void keepsADraftAsItWasTypedAndSaysWhatIsWrongWithIt() {
        Map<String, String> people = new HashMap<>();
        new Visitor()
                .post("/tests/campaigns", List.of())
                .body()
                .lines()
                .map(line -> line.split("="))
                .forEach(parts -> people.put(parts[0], parts[1]));
        Visitor carrier = new Visitor().signedIn(people.get("carrier"), "a long enough password");
        Answer start = carrier.get("/application/start.xhtml");
        Answer draft = carrier.submit(start, start.form("start"), Map.of());
        String id = draft.path().replaceFirst(".*id=(\\d+).*", "$1");
        Answer saved = save(
                carrier,
                id,
                "IDENTITY",
                Map.of(
                        "identity.siren", "732829321",
                        "identity.contactEmail", "a@b@c",
                        "identity.projectName", SCRIPT,
                        "identity.organisation", "Four\u0000du\u202Evillage"));
        assertSaid(saved, "identity.siren", "732829321");
        assertSaid(saved, "identity.contactEmail", "a@b@c");
        assertEquals("Fourduvillage", value(saved, "identity.organisation"));
        assertEquals(SCRIPT, value(saved, "identity.projectName"));
        assertFalse(saved.body().contains("<script>alert(1)"), "a name is no program");
        Answer experiment = save(
                carrier,
                id,
                "EXPERIMENT",
                Map.of(
                        "experiment.startsOn",
                        "31/02/2026",
                        "experiment.months",
                        "douze",
                        "experiment.acceptableLoss",
                        "1,234"));
        assertSaid(experiment, "experiment.startsOn", "31/02/2026");
        assertSaid(experiment, "experiment.months", "douze");
        assertSaid(experiment, "experiment.acceptableLoss", "1,234");
        Answer endless = save(carrier, id, "NEED", Map.of("need.problem", "x".repeat(VERY_LONG)));
        assertTrue(endless.shows("trop long"), endless::toString);
        assertEquals(VERY_LONG, value(endless, "need.problem").length(), "what was typed is there");
        Answer again = carrier.get("/application/form.xhtml?id=" + id + "&step=NEED");
        assertEquals("", value(again, "need.problem"), "nothing was stored");
    }

    private static Answer save(Visitor carrier, String id, String step, Map<String, String> typed) {
        Answer page = carrier.get("/application/form.xhtml?id=" + id + "&step=" + step);
        return carrier.submit(page, answers(page), typed);
    }

    private static Form answers(Answer page) {
        return page.forms().stream()
                .filter(form -> form.action().contains("/application/save"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Answer page, String name) {
        return answers(page).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static void assertSaid(Answer page, String name, String kept) {
        assertEquals(kept, value(page, name));
        Matcher message = Pattern.compile("id=\"f-" + Pattern.quote(name) + "-error\"[^>]*>([^<]+)<")
                .matcher(page.body());
        assertTrue(message.find(), () -> "nothing is said at " + name + " of " + page);
    }
}
