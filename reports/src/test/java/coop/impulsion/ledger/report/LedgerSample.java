package coop.impulsion.ledger.report;

import coop.impulsion.ledger.BalanceLineView;
import coop.impulsion.ledger.CallLineView;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.JournalLineView;
import coop.impulsion.ledger.LedgerControls;
import coop.impulsion.ledger.LedgerRows;
import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.ledger.ShareLineView;
import coop.impulsion.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A year of an invented fund that hangs together, of any size and never held: blocks of eight entries (a company called
 * and paying, a grant notified and paid, an award and its first payment, a citizen called, bank charges) after an
 * opening entry. Every line can be made again from its block and place.
 */
final class LedgerSample {

    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    static final LocalDate TO = LocalDate.of(2026, 12, 31);
    static final LedgerWorkbook.Heading HEADING = new LedgerWorkbook.Heading(
            "Fonds d’impulsion jurassien (démonstration)",
            "123456782",
            FROM,
            TO,
            "Camille Vuillermoz",
            Instant.parse("2027-01-11T08:30:00Z"));

    private static final int KINDS = 8;
    private static final Money OPENING = Money.parse("25000.00");
    private static final Map<String, String> CHART = new TreeMap<>(Map.ofEntries(
            Map.entry("110000", "Report à nouveau (solde créditeur)"),
            Map.entry("441000", "Subventions publiques à recevoir"),
            Map.entry("467100", "Contributions appelées à recevoir"),
            Map.entry("467500", "Aides accordées restant à verser"),
            Map.entry("512100", "Banque"),
            Map.entry("627000", "Frais bancaires"),
            Map.entry("657100", "Aides accordées"),
            Map.entry("741000", "Subventions publiques"),
            Map.entry("754100", "Dons de particuliers"),
            Map.entry("754200", "Mécénat d’entreprises")));

    /** Account debited and account credited by each kind of entry. */
    private static final String[][] ACCOUNTS = {
        {"467100", "754200"},
        {"512100", "467100"},
        {"441000", "741000"},
        {"512100", "441000"},
        {"657100", "467500"},
        {"467500", "512100"},
        {"467100", "754100"},
        {"627000", "512100"}
    };

    private static final Journal[] JOURNALS = {
        Journal.EN, Journal.BQ, Journal.EN, Journal.BQ, Journal.AI, Journal.BQ, Journal.EN, Journal.BQ
    };
    private static final String[] LABELS = {
        "Appel de fonds – mécénat",
        "MONEY_RECEIVED",
        "GRANT_NOTIFIED",
        "Encaissement – subvention",
        "AWARD_DECIDED",
        "Versement, 1re tranche",
        "Appel de fonds – don",
        "Frais de tenue de compte"
    };
    private static final String[] COMPANIES = {
        "Fromagerie des Quatre Vents", "Menuiserie Bon & Fils", "Clus’Ter Jura", "Salaisons du Revermont", "Éts Ça & Là"
    };
    private static final String[] BODIES = {
        "Région Bourgogne-Franche-Comté", "ECLA – Lons Agglomération", "Département du Jura"
    };
    private static final String[] PROJECTS = {
        "Ju’ramène ta boîte",
        "Matériauthèque",
        "Paniers bio des futures mamans",
        "Les Maisons de Châtel",
        "Filière bois"
    };

    private final int blocks;

    /** @param blocks how often the eight entries come, 16 lines each time */
    LedgerSample(int blocks) {
        this.blocks = blocks;
    }

    LedgerWorkbook workbook() {
        Map<String, BalanceLineView> general = new TreeMap<>();
        Map<String, BalanceLineView> contributors = new TreeMap<>();
        Map<String, BalanceLineView> projects = new TreeMap<>();
        Totals totals = new Totals();
        journal(line -> {
            totals.add(line);
            boolean isOpening = line.journal() == Journal.AN;
            add(general, line.account(), line, null, null, isOpening);
            if (line.auxiliary() != null) {
                add(
                        line.auxiliary().startsWith("P") ? projects : contributors,
                        line.account() + " " + line.auxiliary(),
                        line,
                        line.auxiliary(),
                        line.auxiliaryName(),
                        isOpening);
            }
        });
        LedgerControls controls = new LedgerControls(
                1 + (long) KINDS * blocks,
                totals.lines,
                Money.ofCents(totals.debit),
                Money.ofCents(totals.credit),
                2,
                OPENING,
                OPENING,
                Money.ZERO,
                closing(general, "441000").plus(closing(general, "467100")),
                closing(general, "467500").negated(),
                "5f".repeat(32));
        return new LedgerWorkbook(
                HEADING,
                controls,
                this::journal,
                this::linesByAccount,
                LedgerRows.of(new ArrayList<>(general.values())),
                LedgerRows.of(new ArrayList<>(contributors.values())),
                LedgerRows.of(new ArrayList<>(projects.values())),
                this::calls,
                this::shares);
    }

    private void journal(Consumer<? super JournalLineView> reader) {
        reader.accept(opening("512100", OPENING, Money.ZERO));
        reader.accept(opening("110000", Money.ZERO, OPENING));
        for (int block = 0; block < blocks; block++) {
            for (int kind = 0; kind < KINDS; kind++) {
                reader.accept(line(block, kind, 0));
                reader.accept(line(block, kind, 1));
            }
        }
    }

    private void linesByAccount(Consumer<? super JournalLineView> reader) {
        for (String account : CHART.keySet()) {
            for (int block = 0; block < blocks; block++) {
                for (int kind = 0; kind < KINDS; kind++) {
                    for (int side = 0; side < 2; side++) {
                        if (ACCOUNTS[kind][side].equals(account)) {
                            reader.accept(line(block, kind, side));
                        }
                    }
                }
            }
        }
    }

    private void calls(Consumer<? super CallLineView> reader) {
        eachCall(0, 1, reader);
        eachCall(2, 3, reader);
        eachCall(6, -1, reader);
    }

    private void eachCall(int kind, int receipt, Consumer<? super CallLineView> reader) {
        String contributorClass = kind == 0 ? "PATRON" : kind == 2 ? "PUBLIC" : "CITIZEN";
        for (int block = 0; block < blocks; block++) {
            LocalDate issuedOn = day(block);
            reader.accept(new CallLineView(
                    auxiliary(block, kind),
                    auxiliaryName(block, kind),
                    contributorClass,
                    "E-2026-%04d".formatted(block % 9000 + 1),
                    piece(block, kind),
                    issuedOn,
                    issuedOn.plusDays(30),
                    Money.ofCents(cents(block, kind)),
                    receipt < 0 ? Money.ZERO : Money.ofCents(cents(block, receipt))));
        }
    }

    private void shares(Consumer<? super ShareLineView> reader) {
        for (int block = 0; block < blocks; block++) {
            long awarded = cents(block, 4);
            long drawn = cents(block, 5);
            String[] classes = {"PUBLIC", "PATRON", "CITIZEN"};
            int[] kinds = {2, 0, 6};
            for (int i = 0; i < 3; i++) {
                long share = i == 2 ? awarded - 2 * (awarded / 3) : awarded / 3;
                long used = i == 2 ? drawn - 2 * (drawn / 3) : drawn / 3;
                reader.accept(new ShareLineView(
                        reference(block, 4),
                        auxiliary(block, 4),
                        auxiliaryName(block, 4),
                        day(block),
                        Money.ofCents(awarded),
                        auxiliary(block, kinds[i]),
                        auxiliaryName(block, kinds[i]),
                        classes[i],
                        "E-2026-%04d".formatted(block % 9000 + 1),
                        Money.ofCents(share),
                        Money.ofCents(used),
                        Money.ZERO));
            }
        }
    }

    private static JournalLineView opening(String account, Money debit, Money credit) {
        return new JournalLineView(
                Journal.AN,
                1,
                FROM,
                FROM,
                "AN-2026",
                FROM,
                "À-nouveaux",
                account,
                CHART.get(account),
                null,
                null,
                null,
                null,
                debit,
                credit);
    }

    private JournalLineView line(int block, int kind, int side) {
        String account = ACCOUNTS[kind][side];
        // Bank, income and charges carry no third party, receivables and aid do.
        boolean hasAuxiliary = account.startsWith("4") || account.startsWith("657");
        Money amount = Money.ofCents(cents(block, kind));
        LocalDate day = day(block);
        return new JournalLineView(
                JOURNALS[kind],
                number(block, kind),
                day,
                day,
                piece(block, kind),
                day,
                LABELS[kind],
                account,
                CHART.get(account),
                hasAuxiliary ? auxiliary(block, kind) : null,
                hasAuxiliary ? auxiliaryName(block, kind) : null,
                kind == 7 ? null : reference(block, kind),
                kind == 1 && side == 1 ? "L" + block : null,
                side == 0 ? amount : Money.ZERO,
                side == 1 ? amount : Money.ZERO);
    }

    private static long number(int block, int kind) {
        return switch (kind) {
            case 4 -> block + 1;
            case 0, 2, 6 -> 3L * block + (kind == 0 ? 1 : kind == 2 ? 2 : 3);
            default -> 4L * block + (kind == 7 ? 4 : kind / 2 + 1);
        };
    }

    /** Days go up with the blocks, as entries are validated. */
    private LocalDate day(int block) {
        return FROM.plusDays(1 + block * 363L / blocks);
    }

    private static String piece(int block, int kind) {
        return switch (kind) {
            case 0, 2, 6 -> "AF-2026-%05d".formatted(3 * block + kind / 2 + 1);
            case 4 -> "CONV-2026-%04d".formatted(block + 1);
            case 5 -> "OP-2026-%05d".formatted(block + 1);
            default -> "REL-2026-%02d".formatted(block % 12 + 1);
        };
    }

    private static String reference(int block, int kind) {
        return kind == 4 || kind == 5 ? "O-2026-%04d".formatted(block + 1) : "E-2026-%04d".formatted(block % 9000 + 1);
    }

    private static String auxiliary(int block, int kind) {
        return switch (kind) {
            case 0, 1 -> "C-%04d".formatted(block % 40 + 1);
            case 2, 3 -> "C-%04d".formatted(block % 3 + 101);
            case 6 -> "C-%04d".formatted(block % 400 + 201);
            default -> "P-%04d".formatted(block % 30 + 1);
        };
    }

    private static String auxiliaryName(int block, int kind) {
        return switch (kind) {
            case 0, 1 -> COMPANIES[block % 40 % COMPANIES.length];
            case 2, 3 -> BODIES[block % 3];
            case 6 -> "Citoyenne ou citoyen n° " + (block % 400 + 1);
            default -> PROJECTS[block % 30 % PROJECTS.length];
        };
    }

    private static long cents(int block, int kind) {
        long drawn = (block * 2_654_435_761L + 97) % 900_000 + 10_001;
        return switch (kind) {
            case 1 -> block % 3 == 0 ? drawn / 2 : drawn;
            case 2 -> drawn * 4;
            case 3 -> block % 2 == 0 ? drawn * 4 : drawn;
            case 4 -> drawn * 3;
            case 5 -> drawn;
            case 6 -> 5_000 + block % 10 * 1_000;
            case 7 -> 250;
            default -> drawn;
        };
    }

    private static void add(
            Map<String, BalanceLineView> balances,
            String key,
            JournalLineView line,
            String auxiliary,
            String auxiliaryName,
            boolean isOpening) {
        BalanceLineView before = balances.getOrDefault(
                key,
                new BalanceLineView(
                        line.account(),
                        line.accountName(),
                        auxiliary,
                        auxiliaryName,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO));
        balances.put(
                key,
                new BalanceLineView(
                        before.account(),
                        before.accountName(),
                        auxiliary,
                        auxiliaryName,
                        isOpening ? before.opening().plus(line.debit()).minus(line.credit()) : before.opening(),
                        isOpening ? before.debit() : before.debit().plus(line.debit()),
                        isOpening ? before.credit() : before.credit().plus(line.credit())));
    }

    private static Money closing(Map<String, BalanceLineView> balances, String account) {
        return balances.containsKey(account) ? balances.get(account).closing() : Money.ZERO;
    }

    /** What the ledger would sum by itself. */
    private static final class Totals {
        private long lines;
        private long debit;
        private long credit;

        void add(JournalLineView line) {
            lines++;
            debit += line.debit().cents();
            credit += line.credit().cents();
        }
    }

    static <T> List<T> all(LedgerRows<T> rows) {
        List<T> all = new ArrayList<>();
        rows.readInto(all::add);
        return all;
    }
}
