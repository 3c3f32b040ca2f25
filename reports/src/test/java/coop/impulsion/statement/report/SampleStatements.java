package coop.impulsion.statement.report;

import static coop.impulsion.paper.report.SampleFund.euros;
import static coop.impulsion.statement.MoneyKind.*;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.impact.Verdict;
import coop.impulsion.money.Money;
import coop.impulsion.paper.report.SampleFund;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.statement.ImpactStatement;
import coop.impulsion.statement.ImpactStatement.*;
import coop.impulsion.statement.MoneyKind;
import coop.impulsion.statement.SupportedProject;
import coop.impulsion.statement.SupportedProject.*;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/** Statements as a run would build them: a commune with three projects, a citizen with little to say, a nasty one. */
final class SampleStatements {

    private SampleStatements() {}

    static Computation computation() {
        return new Computation(
                "2",
                LocalDate.of(2026, 1, 12),
                Instant.parse("2027-01-08T13:05:00Z"),
                "BQ-57 de 2026",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "7KQ4-M2XW-93HD",
                "https://fonds.exemple.fr/verifier/7KQ4-M2XW-93HD");
    }

    /** A commune with two commitments, three projects (one stopped), indicators, movements, gifts in kind. */
    static ImpactStatement commune() {
        return commune("Commune de Châtel-de-Joux", true);
    }

    static ImpactStatement commune(String name, boolean withPicture) {
        List<MoneyLine> money = List.of(
                line(PROMISED, "20000.00", "10000.00"),
                line(CALLED, "5000.00", "12500.00"),
                line(PAID_IN, "5000.00", "10000.00"),
                line(RESERVED, "6000.00", "4416.67"),
                line(DRAWN, "0.00", "8083.33"),
                line(RETURNED, "0.00", "1250.00"),
                line(LOST, "0.00", "0.00"),
                line(REFUNDED, "0.00", "0.00"));
        return new ImpactStatement(
                SampleFund.letterhead(),
                new Recipient(name, ContributorClass.PUBLIC, "C-0007", List.of("Mairie", "39130 Châtel-de-Joux")),
                Locale.FRENCH,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                new Achievement(3, new BigDecimal("7.4")),
                money,
                new CommitmentBar(euros("6833.33"), euros("10416.67"), euros("12750.00")),
                Map.of(
                        CostCategory.FIRST_POST, euros("5500.00"),
                        CostCategory.EQUIPMENT, euros("1916.66"),
                        CostCategory.ENGINEERING, euros("666.67")),
                List.of(new InKindGift(
                        "Prêt de la salle des fêtes pour les essais de lavage",
                        "18 jours × 120,00 €",
                        LocalDate.of(2026, 6, 30),
                        euros("2160.00"))),
                List.of(
                        new Commitment(
                                "E-2025-0003",
                                "subvention publique",
                                null,
                                LocalDate.of(2025, 11, 3),
                                euros("20000.00"),
                                euros("5333.33"),
                                euros("7416.67"),
                                euros("7250.00")),
                        new Commitment(
                                "E-2026-0011",
                                "subvention publique",
                                "Fléché vers le premier poste, dans la communauté d’agglomération",
                                LocalDate.of(2026, 2, 20),
                                euros("10000.00"),
                                euros("1500.00"),
                                euros("3000.00"),
                                euros("5500.00"))),
                movements(),
                projects(withPicture),
                List.of(
                        new TerritoryIndicator(
                                "Habitants à moins de 10 km d’un commerce coopératif",
                                "%",
                                new BigDecimal("41"),
                                new BigDecimal("44.5"),
                                LocalDate.of(2026, 11, 30)),
                        new TerritoryIndicator(
                                "Structures de l’ESS",
                                null,
                                new BigDecimal("612"),
                                new BigDecimal("640"),
                                LocalDate.of(2026, 10, 1))),
                new SharedRisk(
                        List.of(
                                new ClassBearing(ContributorClass.PUBLIC, 5000, euros("17083.33"), euros("0.00")),
                                new ClassBearing(ContributorClass.PATRON, 3000, euros("11250.00"), euros("0.00")),
                                new ClassBearing(ContributorClass.CITIZEN, 2000, euros("4200.00"), euros("0.00"))),
                        euros("6833.33"),
                        new BigDecimal("3.76")),
                computation());
    }

    /** A citizen whose 50 euros wait for their first project. */
    static ImpactStatement waitingCitizen() {
        return new ImpactStatement(
                SampleFund.letterhead(),
                new Recipient("Claire Perrin", ContributorClass.CITIZEN, "C-0131", List.of()),
                Locale.FRENCH,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 6, 30),
                new Achievement(0, BigDecimal.ZERO),
                List.of(
                        line(PROMISED, "0.00", "50.00"),
                        line(CALLED, "0.00", "0.00"),
                        line(PAID_IN, "0.00", "0.00"),
                        line(RESERVED, "0.00", "0.00"),
                        line(DRAWN, "0.00", "0.00"),
                        line(RETURNED, "0.00", "0.00"),
                        line(LOST, "0.00", "0.00"),
                        line(REFUNDED, "0.00", "0.00")),
                new CommitmentBar(Money.ZERO, Money.ZERO, euros("50.00")),
                Map.of(),
                List.of(),
                List.of(new Commitment(
                        "E-2026-0040",
                        "don",
                        null,
                        LocalDate.of(2026, 3, 2),
                        euros("50.00"),
                        Money.ZERO,
                        Money.ZERO,
                        euros("50.00"))),
                List.of(new Movement(
                        LocalDate.of(2026, 3, 2), PROMISED, "Engagement E-2026-0040", "HB-9", euros("50.00"))),
                List.of(),
                List.of(),
                null,
                computation());
    }

    /** A citizen with one project: two pages at most. */
    static ImpactStatement citizen() {
        SupportedProject project = projects(false).get(0);
        return new ImpactStatement(
                SampleFund.letterhead(),
                new Recipient("Jean-Luc Bouvier", ContributorClass.CITIZEN, "C-0044", List.of()),
                Locale.FRENCH,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                new Achievement(1, new BigDecimal("0.1")),
                List.of(
                        line(PROMISED, "0.00", "300.00"),
                        line(CALLED, "0.00", "300.00"),
                        line(PAID_IN, "0.00", "300.00"),
                        line(RESERVED, "0.00", "120.00"),
                        line(DRAWN, "0.00", "80.00"),
                        line(RETURNED, "0.00", "0.00"),
                        line(LOST, "0.00", "0.00"),
                        line(REFUNDED, "0.00", "0.00")),
                new CommitmentBar(euros("80.00"), euros("120.00"), euros("100.00")),
                Map.of(CostCategory.FIRST_POST, euros("80.00")),
                List.of(),
                List.of(new Commitment(
                        "E-2026-0044",
                        "don",
                        null,
                        LocalDate.of(2026, 2, 2),
                        euros("300.00"),
                        euros("80.00"),
                        euros("120.00"),
                        euros("100.00"))),
                List.of(
                        new Movement(
                                LocalDate.of(2026, 2, 2), PROMISED, "Engagement E-2026-0044", "HB-4", euros("300.00")),
                        new Movement(LocalDate.of(2026, 3, 1), CALLED, "Appel AF-2026-0021", "EN-21", euros("300.00")),
                        new Movement(LocalDate.of(2026, 3, 14), PAID_IN, "Virement reçu", "BQ-30", euros("300.00")),
                        new Movement(
                                LocalDate.of(2026, 9, 18),
                                DRAWN,
                                "Tranche 1, Ju’ramène ta boîte",
                                "BQ-41",
                                euros("80.00"))),
                List.of(new SupportedProject(
                        project.name(),
                        project.carrier(),
                        project.commune(),
                        project.awardNumber(),
                        project.decidedOn(),
                        project.awarded(),
                        Map.of(CostCategory.FIRST_POST, euros("144.00"), CostCategory.EQUIPMENT, euros("56.00")),
                        euros("200.00"),
                        euros("80.00"),
                        euros("80.00"),
                        Money.ZERO,
                        Money.ZERO,
                        80,
                        new FirstPost(
                                "Chargée de collecte",
                                LocalDate.of(2026, 4, 1),
                                8000,
                                new BigDecimal("9"),
                                new BigDecimal("0.1")),
                        project.conclusion(),
                        project.trajectory(),
                        null,
                        List.of(new ProjectIndicator(
                                "Contenants réemployés",
                                "pièces",
                                BigDecimal.ZERO,
                                new BigDecimal("12000"),
                                new BigDecimal("8450"),
                                LocalDate.of(2026, 12, 1),
                                new BigDecimal("67.6"))))),
                List.of(),
                null,
                computation());
    }

    /** What people really type: every script, markup, control characters, 200 letters without a space. */
    static ImpactStatement nasty() {
        ImpactStatement plain = commune(SampleFund.NASTY, true);
        List<Movement> many = new ArrayList<>(plain.movements());
        Movement first = many.get(0);
        for (int i = 0; i < 40; i++) {
            many.add(new Movement(
                    first.on(),
                    CALLED,
                    "Annulé puis rappelé {0} %s ' \" \\ " + i + "\u202E\u0007",
                    "EN-" + i,
                    euros(i % 2 == 0 ? "1.00" : "-1.00")));
        }
        return new ImpactStatement(
                plain.fund(),
                plain.recipient(),
                plain.language(),
                plain.from(),
                plain.to(),
                plain.achievement(),
                plain.money(),
                plain.bar(),
                plain.drawnByCategory(),
                plain.inKind(),
                plain.commitments(),
                many,
                plain.projects(),
                plain.territory(),
                plain.risk(),
                plain.computation());
    }

    private static List<Movement> movements() {
        return List.of(
                new Movement(LocalDate.of(2026, 2, 20), PROMISED, "Engagement E-2026-0011", "HB-7", euros("10000.00")),
                new Movement(LocalDate.of(2026, 3, 2), CALLED, "Notification AF-2026-0004", "EN-4", euros("7500.00")),
                new Movement(
                        LocalDate.of(2026, 3, 30), PAID_IN, "Virement du Trésor public", "BQ-11", euros("7500.00")),
                new Movement(LocalDate.of(2026, 6, 1), CALLED, "Notification AF-2026-0009", "EN-9", euros("5000.00")),
                new Movement(LocalDate.of(2026, 7, 6), PAID_IN, "Virement du Trésor public", "BQ-24", euros("2500.00")),
                new Movement(
                        LocalDate.of(2026, 4, 15), DRAWN, "Tranche 1, Ju’ramène ta boîte", "BQ-14", euros("3333.33")),
                new Movement(LocalDate.of(2026, 5, 4), DRAWN, "Tranche 1, Matériauthèque", "BQ-17", euros("2250.00")),
                new Movement(
                        LocalDate.of(2026, 9, 18), DRAWN, "Tranche 2, Ju’ramène ta boîte", "BQ-41", euros("2500.00")),
                new Movement(
                        LocalDate.of(2026, 11, 23),
                        RETURNED,
                        "Non dépensé, Matériauthèque",
                        "BQ-52",
                        euros("1250.00")));
    }

    private static List<SupportedProject> projects(boolean withPicture) {
        return List.of(
                new SupportedProject(
                        "Ju’ramène ta boîte",
                        "Association Ju’ramène",
                        "Lons-le-Saunier",
                        "O-2026-0003",
                        LocalDate.of(2026, 3, 12),
                        euros("25000.00"),
                        Map.of(
                                CostCategory.FIRST_POST, euros("7200.00"),
                                CostCategory.EQUIPMENT, euros("2000.00"),
                                CostCategory.ENGINEERING, euros("800.00")),
                        euros("10000.00"),
                        euros("5833.33"),
                        euros("5833.33"),
                        Money.ZERO,
                        Money.ZERO,
                        4000,
                        new FirstPost(
                                "Chargée de collecte",
                                LocalDate.of(2026, 4, 1),
                                8000,
                                new BigDecimal("9"),
                                new BigDecimal("4.8")),
                        new Conclusion(
                                Verdict.CONTINUE,
                                LocalDate.of(2026, 12, 10),
                                "Deux cantines ont signé pour trois ans et le lavage couvre ses frais depuis octobre."),
                        List.of(
                                new TrajectoryParagraph(
                                        LocalDate.of(2026, 4, 1),
                                        "Premier jour",
                                        "Manon rejoint l’association et fait le tour des restaurateurs à vélo : onze acceptent d’essayer la boîte consignée pendant un mois, puis vingt-six."),
                                new TrajectoryParagraph(
                                        LocalDate.of(2026, 9, 3),
                                        null,
                                        "La laveuse d’occasion est installée à l’ancienne fromagerie. Les bénévoles du mardi en ont refait le sol ; la commune prête le local jusqu’à la fin de l’essai.")),
                        withPicture
                                ? new Picture(
                                        photograph(),
                                        "Une bénévole empile des boîtes en verre consignées devant la laveuse.",
                                        "Premier lavage à l’ancienne fromagerie. Photo : image d’exemple")
                                : null,
                        List.of(
                                new ProjectIndicator(
                                        "Contenants réemployés",
                                        "pièces",
                                        BigDecimal.ZERO,
                                        new BigDecimal("12000"),
                                        new BigDecimal("8450"),
                                        LocalDate.of(2026, 12, 1),
                                        new BigDecimal("3380")),
                                new ProjectIndicator(
                                        "Déchets évités",
                                        "kg",
                                        BigDecimal.ZERO,
                                        new BigDecimal("900"),
                                        new BigDecimal("704.5"),
                                        LocalDate.of(2026, 12, 1),
                                        new BigDecimal("281.8")),
                                new ProjectIndicator(
                                        "Restaurateurs engagés",
                                        null,
                                        new BigDecimal("4"),
                                        null,
                                        new BigDecimal("26"),
                                        LocalDate.of(2026, 12, 1),
                                        null))),
                new SupportedProject(
                        "Matériauthèque",
                        "Collectif Récup’Jura",
                        "Montmorot",
                        "O-2026-0004",
                        LocalDate.of(2026, 3, 12),
                        euros("9000.00"),
                        Map.of(CostCategory.FIRST_POST, euros("1500.00"), CostCategory.EQUIPMENT, euros("1500.00")),
                        euros("3000.00"),
                        euros("2250.00"),
                        euros("2250.00"),
                        euros("1250.00"),
                        Money.ZERO,
                        3333,
                        new FirstPost(
                                "Animateur de la matériauthèque",
                                LocalDate.of(2026, 5, 4),
                                10000,
                                new BigDecimal("5.5"),
                                new BigDecimal("2.6")),
                        new Conclusion(
                                Verdict.STOP,
                                LocalDate.of(2026, 10, 30),
                                "Les gisements de matériaux étaient trop dispersés pour un seul lieu. Le non dépensé a été rendu ; la méthode de diagnostic sert déjà à deux chantiers."),
                        List.of(new TrajectoryParagraph(
                                LocalDate.of(2026, 10, 2),
                                "Bilan partagé",
                                "Les artisans réunis à Montmorot préfèrent un réseau de dépôts à un magasin central.")),
                        null,
                        List.of(new ProjectIndicator(
                                "Matériaux sauvés",
                                "tonnes",
                                BigDecimal.ZERO,
                                new BigDecimal("40"),
                                new BigDecimal("11.2"),
                                LocalDate.of(2026, 10, 20),
                                new BigDecimal("3.73")))),
                new SupportedProject(
                        "Paniers bio pour femmes enceintes",
                        "Coopérative maraîchère du Revermont",
                        "Arlay",
                        "O-2026-0009",
                        LocalDate.of(2026, 11, 5),
                        euros("18000.00"),
                        Map.of(CostCategory.FIRST_POST, euros("4000.00"), CostCategory.ENGINEERING, euros("1500.00")),
                        euros("5500.00"),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        0,
                        new FirstPost("Coordinatrice", null, 5000, BigDecimal.ZERO, BigDecimal.ZERO),
                        null,
                        List.of(),
                        null,
                        List.of()));
    }

    static MoneyLine line(MoneyKind kind, String opening, String movement) {
        return new MoneyLine(
                kind, euros(opening), euros(movement), euros(opening).plus(euros(movement)));
    }

    /** A JPEG of 1200 × 800 pixels, drawn: hills, a sun. */
    static byte[] photograph() {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D page = image.createGraphics();
        page.setPaint(new GradientPaint(0, 0, new Color(0xF6E3B8), 0, 800, new Color(0xD98C4A)));
        page.fillRect(0, 0, 1200, 800);
        page.setColor(new Color(0xFFF4D6));
        page.fillOval(780, 120, 170, 170);
        page.setColor(new Color(0x4F7F5E));
        page.fillOval(-300, 420, 1100, 900);
        page.setColor(new Color(0x2F5F45));
        page.fillOval(450, 500, 1100, 800);
        page.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
