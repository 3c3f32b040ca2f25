package coop.impulsion.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void takesATextFromTheBundleOfItsFeature() {
        assertEquals("À faire", texts.get("web.home.title"));
        assertEquals("Entreprise mécène", texts.label(ContributorClass.PATRON));
    }

    @Test
    void showsTheKeyWhereATextIsMissing() {
        assertEquals("web.noSuchText", texts.get("web.noSuchText"));
        assertEquals("nosuchfeature.title", texts.get("nosuchfeature.title"));
        assertEquals("plain", texts.get("plain"));
    }

    @Test
    void choosesTheSingularForNoneAndOneAsInFrench() {
        assertEquals("Un point est à corriger. Rien n’a été enregistré.", texts.of("web.problems", 1));
        assertEquals("Des points sont à corriger. Rien n’a été enregistré.", texts.of("web.problems", 2));
    }

    @Test
    void writesValuesAsInFrance() {
        assertEquals("Prochaine date\u00A0: 22/11/2026", texts.of("web.home.nearest", LocalDate.of(2026, 11, 22)));
        assertEquals(
                "Prochaine date\u00A0: 1\u202F234,56\u00A0€", texts.of("web.home.nearest", Money.parse("1234.56")));
        assertEquals("Prochaine date\u00A0: 12\u202F345", texts.of("web.home.nearest", 12_345));
        assertEquals("Prochaine date\u00A0: Citoyen", texts.of("web.home.nearest", ContributorClass.CITIZEN));
    }

    @Test
    void listsTheFirstOfMany() {
        List<String> twelve =
                IntStream.rangeClosed(1, 12).mapToObj(n -> "E-" + n).toList();
        assertEquals(
                "Prochaine date\u00A0: E-1, E-2, E-3, E-4, E-5, E-6, E-7, E-8 et 4 autres",
                texts.of("web.home.nearest", twelve));
        assertEquals("Prochaine date\u00A0: E-1, E-2, E-3", texts.of("web.home.nearest", twelve.subList(0, 3)));
    }

    @Test
    void aValueIsNeverReadAsAPattern() {
        assertEquals("Prochaine date\u00A0: $1 {0}", texts.with("web.home.nearest", List.of("$1 {0}")));
    }
}
