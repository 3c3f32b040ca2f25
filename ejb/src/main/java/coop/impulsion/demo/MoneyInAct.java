package coop.impulsion.demo;

import coop.impulsion.commitment.CommitmentCalling;
import coop.impulsion.commitment.CommitmentRecording;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.Earmark;
import coop.impulsion.commitment.EarmarkKind;
import coop.impulsion.commitment.InKindKind;
import coop.impulsion.commitment.InKindRecording;
import coop.impulsion.commitment.IssueCalls;
import coop.impulsion.commitment.IssuedCalls;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.NotifyGrant;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.ReceiptRecording;
import coop.impulsion.commitment.RecordCommitment;
import coop.impulsion.commitment.RecordInKind;
import coop.impulsion.commitment.RecordReceipt;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorRegistration;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Second act: three public bodies, five companies and forty citizens promise money, are called, and most of them pay;
 * some give in kind.
 */
@ApplicationScoped
class MoneyInAct {

    private static final String[] FIRST_NAMES = {
        "Jeanne", "Lucien", "Odile", "Karim", "Anne", "Michel", "Sylvie", "Bruno", "Chantal", "Denis"
    };
    private static final String[] LAST_NAMES = {"Guyot", "Chauvin", "Monnier", "Faivre"};

    @Inject
    private ContributorRegistration contributors;

    @Inject
    private CommitmentRecording commitments;

    @Inject
    private CommitmentCalling calls;

    @Inject
    private ReceiptRecording receipts;

    @Inject
    private InKindRecording inKind;

    private record Promise(String name, String commitment, Money amount) {}

    void play(DemoStory story) {
        publicBody(
                story,
                "ECLA, Espace communautaire Lons Agglomération",
                "200071116",
                40_000,
                DemoPerson.ECLA,
                List.of());
        publicBody(story, "CC Bresse Haute Seille", "200069615", 20_000, null, List.of());
        publicBody(
                story,
                "CC Porte du Jura",
                "200072056",
                12_000,
                null,
                List.of(new Earmark(EarmarkKind.COST_CATEGORY, "FIRST_POST")));
        List<Promise> promises = new ArrayList<>();
        promises.add(company(story, 1, "Fromagerie des Reculées", 15_000, List.of()));
        promises.add(company(story, 2, "Scierie de la Petite Montagne", 10_000, List.of()));
        promises.add(company(story, 3, "Lunetterie du Premier Plateau", 8_000, List.of()));
        promises.add(company(
                story, 4, "Transports Vouglans", 6_000, List.of(new Earmark(EarmarkKind.COST_CATEGORY, "EQUIPMENT"))));
        promises.add(company(story, 5, "Imprimerie de la Vallière", 5_000, List.of()));
        for (int i = 0; i < 40; i++) {
            promises.add(citizen(story, i));
        }
        call(story, promises);
        giveInKind(story);
    }

    private void publicBody(
            DemoStory story, String name, String siren, int euros, DemoPerson reader, List<Earmark> earmarks) {
        String number = register(story, ContributorClass.PUBLIC, name, siren, reader);
        Money amount = Money.ofEuros(euros);
        String commitment = promise(story, number, Nature.PUBLIC_GRANT, amount, 340, earmarks);
        Money half = Money.ofEuros(euros / 2);
        IssuedCalls notified = story.act(
                330,
                DemoPerson.NADIA,
                () -> calls.takeNote(new NotifyGrant(
                        story.fund(),
                        story.key(),
                        commitment,
                        story.day(330),
                        List.of(
                                new NotifyGrant.DueLine(story.day(300), half),
                                new NotifyGrant.DueLine(story.day(60), amount.minus(half))))));
        // The second half is late, as public money often is.
        story.act(
                295,
                DemoPerson.MARC,
                () -> receipts.record(new RecordReceipt(
                        story.fund(),
                        story.key(),
                        story.day(295),
                        half,
                        name,
                        "VIR " + commitment,
                        ReceiptOrigin.ofCall(notified.firstNumber()))));
    }

    private Promise company(DemoStory story, int rank, String name, int euros, List<Earmark> earmarks) {
        String number = register(story, ContributorClass.PATRON, name, DemoSiren.of(39_100_000 + rank), null);
        Money amount = Money.ofEuros(euros);
        return new Promise(name, promise(story, number, Nature.GIFT, amount, 335, earmarks), amount);
    }

    private Promise citizen(DemoStory story, int rank) {
        String name = FIRST_NAMES[rank % FIRST_NAMES.length] + " " + LAST_NAMES[rank / FIRST_NAMES.length];
        String number = register(story, ContributorClass.CITIZEN, name, null, rank == 0 ? DemoPerson.JEANNE : null);
        Money amount = Money.ofEuros(100 + 50L * (rank % 9));
        Nature nature = rank % 4 == 3 ? Nature.WITH_RETURN : Nature.GIFT;
        return new Promise(name, promise(story, number, nature, amount, 325 - rank % 10, List.of()), amount);
    }

    private String register(
            DemoStory story, ContributorClass contributorClass, String name, String siren, DemoPerson reader) {
        String commune = contributorClass == ContributorClass.CITIZEN ? "39570 Montmorot" : "39000 Lons-le-Saunier";
        return story.act(
                345,
                DemoPerson.NADIA,
                () -> contributors.register(
                        story.fund(),
                        new ContributorProfile(
                                contributorClass,
                                name,
                                siren,
                                null,
                                "1 rue de la Démonstration\n" + commune,
                                "fr",
                                reader == null ? null : reader.userName())));
    }

    private String promise(
            DemoStory story, String contributor, Nature nature, Money amount, int daysAgo, List<Earmark> earmarks) {
        return story.act(
                daysAgo,
                DemoPerson.NADIA,
                () -> commitments.record(new RecordCommitment(
                        story.fund(),
                        story.key(),
                        contributor,
                        nature,
                        amount,
                        story.day(daysAgo),
                        new CommitmentTerms(story.day(daysAgo), story.day(daysAgo - 1_000), null, null, earmarks))));
    }

    /** Everybody is called for the whole; the last three citizens pay a month late. */
    private void call(DemoStory story, List<Promise> promises) {
        List<IssueCalls.Line> lines = promises.stream()
                .map(promise -> new IssueCalls.Line(promise.commitment(), promise.amount()))
                .toList();
        IssuedCalls issued = story.act(
                310,
                DemoPerson.NADIA,
                () -> calls.issue(new IssueCalls(story.fund(), story.key(), story.day(310), story.day(280), lines)));
        List<String> numbers = following(issued);
        for (int i = 0; i < promises.size(); i++) {
            Promise promise = promises.get(i);
            ReceiptOrigin origin = ReceiptOrigin.ofCall(numbers.get(i));
            int daysAgo = i < promises.size() - 3 ? 300 - i % 20 : 255;
            story.act(
                    daysAgo,
                    DemoPerson.MARC,
                    () -> receipts.record(new RecordReceipt(
                            story.fund(),
                            story.key(),
                            story.day(daysAgo),
                            promise.amount(),
                            promise.name(),
                            "VIR " + promise.commitment(),
                            origin)));
        }
    }

    /** The numbers of a command's calls: they follow one another. */
    private static List<String> following(IssuedCalls issued) {
        int cut = issued.firstNumber().lastIndexOf('-') + 1;
        String series = issued.firstNumber().substring(0, cut);
        int first = Integer.parseInt(issued.firstNumber().substring(cut));
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < issued.count(); i++) {
            numbers.add(series + String.format("%04d", first + i));
        }
        return numbers;
    }

    private void giveInKind(DemoStory story) {
        story.act(
                150,
                DemoPerson.NADIA,
                () -> inKind.record(new RecordInKind(
                        story.fund(),
                        story.key(),
                        "C-0004",
                        InKindKind.SKILLS,
                        "Conseil en hygiène alimentaire",
                        2_400L,
                        Money.ofEuros(45),
                        null,
                        "Salaire horaire chargé de la personne mise à disposition",
                        story.day(150),
                        null)));
        story.act(
                120,
                DemoPerson.NADIA,
                () -> inKind.record(new RecordInKind(
                        story.fund(),
                        story.key(),
                        "C-0009",
                        InKindKind.VOLUNTEERING,
                        "Tenue du stand d’information au marché de Lons-le-Saunier",
                        1_250L,
                        Money.parse("12.02"),
                        null,
                        "SMIC horaire brut",
                        story.day(120),
                        null)));
    }
}
