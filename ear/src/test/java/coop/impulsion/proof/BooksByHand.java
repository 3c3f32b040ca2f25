package coop.impulsion.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Checks a fund's books from the rows alone, with its own queries and its own reading of the rules: nothing here calls
 * what the application verifies itself with. Each fault is one sentence.
 */
final class BooksByHand {

    private static final String NOTHING_OF_IT = "CAST(0 AS BIGINT)";

    private final Connection connection;
    private final long fund;
    private final List<String> faults = new ArrayList<>();

    private BooksByHand(Connection connection, long fund) {
        this.connection = connection;
        this.fund = fund;
    }

    /** @return what is wrong; empty if all is well */
    static List<String> faults(Connection connection, long fund) throws SQLException {
        BooksByHand books = new BooksByHand(connection, fund);
        books.entries();
        books.chain();
        books.numbers();
        books.ledgerAgainstItself();
        books.moneyIn();
        books.awards();
        books.shares();
        books.bank();
        return books.faults;
    }

    // --- The ledger --------------------------------------------------------------------------------------------------

    private void entries() throws SQLException {
        none(
                "entry %s has debit %s and credit %s over %s lines",
                "SELECT e.position, COALESCE(SUM(p.debit_cents), 0), COALESCE(SUM(p.credit_cents), 0), COUNT(p.line_no)"
                        + " FROM ledger_entry e LEFT JOIN ledger_posting p"
                        + " ON p.fund_id = e.fund_id AND p.position = e.position WHERE e.fund_id = ? GROUP BY e.position"
                        + " HAVING COUNT(p.line_no) < 2 OR SUM(p.debit_cents) <> SUM(p.credit_cents)");
        none(
                "line %s of entry %s has no single side: %s, %s",
                "SELECT line_no, position, debit_cents, credit_cents FROM ledger_posting WHERE fund_id = ?"
                        + " AND NOT ((debit_cents > 0 AND credit_cents = 0) OR (debit_cents = 0 AND credit_cents > 0))");
        none(
                "lines of entry %s are not numbered 1 to %s",
                "SELECT position, COUNT(*) FROM ledger_posting WHERE fund_id = ? GROUP BY position"
                        + " HAVING MIN(line_no) <> 1 OR MAX(line_no) <> COUNT(*)");
        none(
                "entry %s of journal %s touches account %s",
                "SELECT e.position, e.journal, p.account FROM ledger_entry e JOIN ledger_posting p"
                        + " ON p.fund_id = e.fund_id AND p.position = e.position WHERE e.fund_id = ?"
                        + " AND (e.journal = 'HB') <> (p.account LIKE '80%')");
    }

    /** Recomputes every hash from what stands in the rows, in the order that the rule gives. */
    private void chain() throws SQLException {
        Map<Long, StringBuilder> postings =
                lines("SELECT position, account, auxiliary, reference, debit_cents, credit_cents FROM ledger_posting"
                        + " WHERE fund_id = ? ORDER BY position, line_no");
        Map<Long, StringBuilder> movements =
                lines("SELECT position, award, commitment, cost_category, kind, cents FROM ledger_share_movement"
                        + " WHERE fund_id = ? ORDER BY position, line_no");
        Map<String, Long> numbers = new HashMap<>();
        String previous = "0".repeat(64);
        long position = 0;
        for (List<String> row :
                rows("SELECT e.position, f.code, e.journal, e.number, e.entry_on, e.piece_on, e.validated_on,"
                        + " e.piece_ref, e.label_code, e.previous_hash, e.hash, e.fiscal_year FROM ledger_entry e"
                        + " JOIN fund f ON f.id = e.fund_id WHERE e.fund_id = ? ORDER BY e.position")) {
            position++;
            long place = Long.parseLong(row.get(0));
            if (place != position) {
                faults.add("after entry " + (position - 1) + " comes " + place);
                return;
            }
            String text = previous
                    + '\n'
                    + String.join("\n", row.subList(1, 9))
                    + postings.getOrDefault(place, new StringBuilder())
                    + movements.getOrDefault(place, new StringBuilder());
            if (!row.get(9).equals(previous) || !row.get(10).equals(sha256(text))) {
                faults.add("the chain breaks at entry " + place);
                return;
            }
            long number = numbers.merge(row.get(2) + '/' + row.get(11), 1L, Long::sum);
            if (!row.get(3).equals(Long.toString(number)) || !row.get(4).startsWith(row.get(11))) {
                faults.add("entry " + place + " is " + row.get(2) + '-' + row.get(3) + '/' + row.get(11) + ", not "
                        + number);
            }
            previous = row.get(10);
        }
        List<String> head =
                rows("SELECT position, hash FROM ledger_head WHERE fund_id = ?").get(0);
        if (!head.equals(List.of(Long.toString(position), previous))) {
            faults.add("the head " + head + " is not on entry " + position);
        }
    }

    private Map<Long, StringBuilder> lines(String query) throws SQLException {
        Map<Long, StringBuilder> byPosition = new HashMap<>();
        for (List<String> row : rows(query)) {
            StringBuilder text = byPosition.computeIfAbsent(Long.parseLong(row.get(0)), any -> new StringBuilder());
            row.subList(1, row.size()).forEach(value -> text.append('\n').append(value));
        }
        return byPosition;
    }

    /** Whatever has a number has the next one: nothing numbered is lost or deleted. */
    private void numbers() throws SQLException {
        for (String table : List.of(
                "commitment",
                "commitment_call",
                "commitment_receipt",
                "commitment_in_kind",
                "commitment_restitution",
                "award",
                "award_agreement",
                "award_return",
                "award_change",
                "disbursement_order",
                "disbursement_file",
                "contributor",
                "project")) {
            Map<String, Integer> counted = new HashMap<>();
            Map<String, Integer> highest = new HashMap<>();
            for (List<String> row : rows("SELECT number FROM " + table + " WHERE fund_id = ? AND number IS NOT NULL")) {
                int cut = row.get(0).lastIndexOf('-');
                String series = row.get(0).substring(0, cut);
                counted.merge(series, 1, Integer::sum);
                highest.merge(series, Integer.parseInt(row.get(0).substring(cut + 1)), Integer::max);
            }
            if (!counted.equals(highest)) {
                faults.add("numbers of " + table + " have gaps: " + counted + " counted, " + highest + " given");
            }
        }
    }

    private void ledgerAgainstItself() throws SQLException {
        same("Σ86 and Σ87", balanceOf("LIKE '86%'"), "-(" + balanceOf("LIKE '87%'") + ")");
        same("Σ801+802 and Σ809", balanceOf("IN ('801000', '802000')"), "-(" + balanceOf("= '809000'") + ")");
        none(
                "the lines lettered %s do not settle each other: %s",
                "SELECT l.code, SUM(p.debit_cents - p.credit_cents) FROM ledger_lettering l JOIN ledger_posting p"
                        + " ON p.fund_id = l.fund_id AND p.position = l.position AND p.line_no = l.line_no"
                        + " WHERE l.fund_id = ? GROUP BY l.code HAVING SUM(p.debit_cents - p.credit_cents) <> 0");
    }

    // --- Money in ----------------------------------------------------------------------------------------------------

    private void moneyIn() throws SQLException {
        equal(
                "802000 of contributor %s is %s, committed - called is %s",
                "SELECT p.auxiliary, p.debit_cents - p.credit_cents, " + NOTHING_OF_IT
                        + " FROM ledger_posting p WHERE p.fund_id = ? AND p.account = '802000'",
                "SELECT k.number, " + NOTHING_OF_IT + ", c.amount_cents - c.called_cents FROM commitment c"
                        + " JOIN contributor k ON k.id = c.contributor_id WHERE c.fund_id = ? AND c.nature <> 'PUBLIC_GRANT'");
        equal(
                "441000+467100 of contributor %s is %s, called - received is %s",
                "SELECT p.auxiliary, p.debit_cents - p.credit_cents, " + NOTHING_OF_IT
                        + " FROM ledger_posting p WHERE p.fund_id = ? AND p.account IN ('441000', '467100')",
                "SELECT k.number, " + NOTHING_OF_IT + ", a.amount_cents - a.cancelled_cents FROM commitment_call a"
                        + " JOIN commitment c ON c.id = a.commitment_id JOIN contributor k ON k.id = c.contributor_id"
                        + " WHERE a.fund_id = ?",
                "SELECT k.number, " + NOTHING_OF_IT + ", -r.matched_cents FROM commitment_receipt r"
                        + " JOIN contributor k ON k.id = r.contributor_id WHERE r.fund_id = ? AND r.status = 'CALLED'");
        equal(
                "commitment %s has called %s, its calls say %s",
                "SELECT number, called_cents, " + NOTHING_OF_IT + " FROM commitment WHERE fund_id = ?",
                "SELECT c.number, " + NOTHING_OF_IT + ", a.amount_cents - a.cancelled_cents FROM commitment_call a"
                        + " JOIN commitment c ON c.id = a.commitment_id WHERE a.fund_id = ?");
        equal(
                "commitment %s has %s paid in, its receipts say %s",
                "SELECT number, paid_in_cents, " + NOTHING_OF_IT + " FROM commitment WHERE fund_id = ?",
                "SELECT c.number, " + NOTHING_OF_IT + ", r.matched_cents FROM commitment_receipt r"
                        + " JOIN commitment_call a ON a.id = r.call_id JOIN commitment c ON c.id = a.commitment_id"
                        + " WHERE r.fund_id = ?");
        equal(
                "call %s has received %s, its receipts say %s",
                "SELECT number, received_cents, " + NOTHING_OF_IT + " FROM commitment_call WHERE fund_id = ?",
                "SELECT a.number, " + NOTHING_OF_IT + ", r.matched_cents FROM commitment_receipt r"
                        + " JOIN commitment_call a ON a.id = r.call_id WHERE r.fund_id = ?");
        same(
                "471000 and the receipts of nobody known",
                "-(" + balanceOf("= '471000'") + ")",
                "SELECT SUM(amount_cents) FROM commitment_receipt WHERE fund_id = ? AND status = 'UNKNOWN'");
        same(
                "467700 and what was paid too much or is to go back",
                "-(" + balanceOf("= '467700'") + ")",
                "SELECT SUM(x.cents) FROM (SELECT fund_id, amount_cents - matched_cents AS cents FROM commitment_receipt"
                        + " WHERE status = 'CALLED' UNION ALL SELECT fund_id, amount_cents FROM commitment_restitution"
                        + " WHERE status = 'DECIDED') x WHERE x.fund_id = ?");
        equal(
                "commitment %s had %s refunded, its restitutions say %s",
                "SELECT number, refunded_cents, " + NOTHING_OF_IT + " FROM commitment WHERE fund_id = ?",
                "SELECT c.number, " + NOTHING_OF_IT + ", r.amount_cents FROM commitment_restitution r"
                        + " JOIN commitment c ON c.id = r.commitment_id WHERE r.fund_id = ? AND r.status = 'PAID'");
        for (List<String> owed : List.of(List.of("103400", "WITH_RETURN"), List.of("168100", "REPAYABLE"))) {
            equal(
                    owed.get(0) + " of contributor %s is %s, called less what went back is %s",
                    "SELECT p.auxiliary, p.credit_cents - p.debit_cents, " + NOTHING_OF_IT
                            + " FROM ledger_posting p WHERE p.fund_id = ? AND p.account = '" + owed.get(0) + "'",
                    "SELECT k.number, " + NOTHING_OF_IT + ", c.called_cents FROM commitment c"
                            + " JOIN contributor k ON k.id = c.contributor_id WHERE c.fund_id = ? AND c.nature = '"
                            + owed.get(1) + "'",
                    "SELECT k.number, " + NOTHING_OF_IT + ", -r.amount_cents FROM commitment_restitution r"
                            + " JOIN commitment c ON c.id = r.commitment_id JOIN contributor k ON k.id = c.contributor_id"
                            + " WHERE r.fund_id = ? AND r.status <> 'CANCELLED' AND c.nature = '" + owed.get(1) + "'");
        }
        none(
                "%s went back of commitment %s, a gift",
                "SELECT refunded_cents, number FROM commitment WHERE fund_id = ? AND nature = 'GIFT' AND refunded_cents > 0");
        same(
                "Σ87 and the values in kind",
                "-(" + balanceOf("LIKE '87%'") + ")",
                "SELECT SUM(value_cents) FROM commitment_in_kind WHERE fund_id = ?");
    }

    // --- Awards ------------------------------------------------------------------------------------------------------

    private void awards() throws SQLException {
        String instalments = " FROM award a JOIN award_instalment i ON i.award_id = a.id"
                + " JOIN award_instalment_line l ON l.instalment_id = i.id";
        equal(
                "467500 of project %s is %s, firm and neither paid nor cancelled is %s",
                "SELECT p.auxiliary, p.credit_cents - p.debit_cents, " + NOTHING_OF_IT
                        + " FROM ledger_posting p WHERE p.fund_id = ? AND p.account = '467500'",
                "SELECT j.number, " + NOTHING_OF_IT + ", l.amount_cents" + instalments
                        + " JOIN project j ON j.id = a.project_id WHERE a.fund_id = ? AND a.kind = 'GRANT'"
                        + " AND i.firm_on IS NOT NULL AND i.status IN ('PAYABLE', 'ORDERED')");
        none(
                "467500 of project %s is below zero: %s",
                "SELECT auxiliary, SUM(credit_cents - debit_cents) FROM ledger_posting WHERE fund_id = ?"
                        + " AND account = '467500' GROUP BY auxiliary HAVING SUM(credit_cents - debit_cents) < 0");
        equal(
                "801000 of award %s is %s, promised and not firm, less what nobody carries, is %s",
                "SELECT p.reference, p.debit_cents - p.credit_cents, " + NOTHING_OF_IT
                        + " FROM ledger_posting p WHERE p.fund_id = ? AND p.account = '801000'",
                "SELECT a.number, " + NOTHING_OF_IT
                        + ", l.amount_cents FROM award a JOIN award_line l ON l.award_id = a.id"
                        + " WHERE a.fund_id = ? AND a.status = 'DECIDED'",
                "SELECT a.number, " + NOTHING_OF_IT + ", l.amount_cents" + instalments
                        + " WHERE a.fund_id = ? AND a.status = 'IN_FORCE' AND (i.status = 'PLANNED'"
                        + " OR a.kind = 'RECOVERABLE_ADVANCE' AND i.status IN ('PAYABLE', 'ORDERED'))",
                // What nobody carries: awarded, not cancelled, and in no share.
                "SELECT a.number, " + NOTHING_OF_IT
                        + ", -l.amount_cents FROM award a JOIN award_line l ON l.award_id = a.id"
                        + " WHERE a.fund_id = ? AND a.status IN ('DECIDED', 'IN_FORCE')",
                "SELECT a.number, " + NOTHING_OF_IT + ", l.amount_cents" + instalments
                        + " WHERE a.fund_id = ? AND a.status = 'IN_FORCE' AND i.status = 'CANCELLED'",
                "SELECT a.number, " + NOTHING_OF_IT
                        + ", s.share_cents FROM award a JOIN award_share s ON s.award_id = a.id"
                        + " WHERE a.fund_id = ? AND a.status IN ('DECIDED', 'IN_FORCE')");
        equal(
                "467600 of award %s is %s, claimed and not received is %s",
                "SELECT p.reference, p.debit_cents - p.credit_cents, " + NOTHING_OF_IT
                        + " FROM ledger_posting p WHERE p.fund_id = ? AND p.account = '467600'",
                "SELECT a.number, " + NOTHING_OF_IT
                        + ", l.amount_cents FROM award_return r JOIN award a ON a.id = r.award_id"
                        + " JOIN award_return_line l ON l.return_id = r.id WHERE r.fund_id = ? AND r.status = 'CLAIMED'");
        equal(
                "274200 of award %s is %s, paid and neither repaid nor given up is %s",
                "SELECT p.reference, p.debit_cents - p.credit_cents, " + NOTHING_OF_IT
                        + " FROM ledger_posting p WHERE p.fund_id = ? AND p.account = '274200'",
                "SELECT a.number, " + NOTHING_OF_IT + ", l.amount_cents" + instalments
                        + " WHERE a.fund_id = ? AND a.kind = 'RECOVERABLE_ADVANCE' AND a.status = 'IN_FORCE' AND i.status = 'PAID'",
                "SELECT a.number, " + NOTHING_OF_IT
                        + ", -l.amount_cents FROM award_return r JOIN award a ON a.id = r.award_id"
                        + " JOIN award_return_line l ON l.return_id = r.id WHERE r.fund_id = ? AND r.kind = 'REPAYMENT'"
                        + " AND r.status = 'RECEIVED' AND a.status = 'IN_FORCE'");
        equal(
                "line %s was granted and amended to %s and stands at %s",
                "SELECT a.number || ' ' || s.cost_category, s.granted_cents, " + NOTHING_OF_IT
                        + " FROM award a JOIN award_share s ON s.award_id = a.id WHERE a.fund_id = ?",
                "SELECT a.number || ' ' || x.cost_category, x.awarded_cents, " + NOTHING_OF_IT
                        + " FROM award a JOIN award_change w ON w.award_id = a.id"
                        + " JOIN award_change_line x ON x.change_id = w.id WHERE a.fund_id = ?",
                "SELECT a.number || ' ' || l.cost_category, " + NOTHING_OF_IT
                        + ", l.amount_cents FROM award a JOIN award_line l ON l.award_id = a.id WHERE a.fund_id = ?");
        none(
                "line %s is carried by %s of %s less %s",
                "SELECT a.number || ' ' || l.cost_category, s.carried, l.amount_cents, COALESCE(i.cancelled, 0)"
                        + " FROM award a JOIN award_line l ON l.award_id = a.id"
                        + " JOIN (SELECT award_id, cost_category, SUM(share_cents) AS carried FROM award_share"
                        + " GROUP BY award_id, cost_category) s"
                        + " ON s.award_id = a.id AND s.cost_category = l.cost_category"
                        + " LEFT JOIN (SELECT i.award_id, x.cost_category, SUM(x.amount_cents) AS cancelled"
                        + " FROM award_instalment i JOIN award_instalment_line x ON x.instalment_id = i.id"
                        + " WHERE i.status = 'CANCELLED' GROUP BY i.award_id, x.cost_category) i"
                        + " ON i.award_id = a.id AND i.cost_category = l.cost_category WHERE a.fund_id = ?"
                        + " AND (s.carried > l.amount_cents - COALESCE(i.cancelled, 0) AND a.status <> 'LAPSED'"
                        + " OR a.status = 'ENDED' AND s.carried <> l.amount_cents - COALESCE(i.cancelled, 0))");
        equal(
                "change %s reserved %s, the sub-ledger says %s",
                "SELECT w.number, x.reserved_cents, " + NOTHING_OF_IT
                        + " FROM award_change w JOIN award_change_line x ON x.change_id = w.id WHERE w.fund_id = ?",
                movedBy("RESERVED"));
        equal(
                "change %s released %s, the sub-ledger says %s",
                "SELECT w.number, x.released_cents, " + NOTHING_OF_IT
                        + " FROM award_change w JOIN award_change_line x ON x.change_id = w.id WHERE w.fund_id = ?",
                movedBy("RELEASED"));
        for (String side : List.of("released_cents", "reserved_cents")) {
            equal(
                    "change %s has " + side + " %s by line, %s by share",
                    "SELECT w.number || x.cost_category, x." + side + ", " + NOTHING_OF_IT
                            + " FROM award_change w JOIN award_change_line x ON x.change_id = w.id WHERE w.fund_id = ?",
                    "SELECT w.number || x.cost_category, " + NOTHING_OF_IT + ", x." + side
                            + " FROM award_change w JOIN award_change_share x ON x.change_id = w.id"
                            + " WHERE w.fund_id = ?");
        }
        none(
                "commitment %s bears %s of award %s, above its room, its ceiling or against its earmark",
                "SELECT c.number, SUM(s.granted_cents), a.number FROM award a JOIN award_share s ON s.award_id = a.id"
                        + " JOIN commitment c ON c.id = s.commitment_id"
                        + " JOIN award_pledge q ON q.award_id = a.id AND q.commitment_id = c.id"
                        + " JOIN (SELECT award_id, SUM(granted_cents) AS total FROM award_share GROUP BY award_id) w"
                        + " ON w.award_id = a.id"
                        + " WHERE a.fund_id = ? AND s.granted_cents > 0"
                        + " GROUP BY c.number, a.number, q.available_cents, q.ceiling_cents, q.ceiling_bp,"
                        + " q.cost_categories, w.total HAVING SUM(s.granted_cents) > q.available_cents"
                        + " OR SUM(s.granted_cents) > q.ceiling_cents OR SUM(s.granted_cents) > w.total * q.ceiling_bp / 10000"
                        + " OR SUM(CASE WHEN POSITION(s.cost_category IN q.cost_categories) = 0 THEN 1 ELSE 0 END) > 0");
    }

    private static String movedBy(String kind) {
        return "SELECT e.piece_ref, " + NOTHING_OF_IT + ", s.cents FROM ledger_share_movement s JOIN ledger_entry e"
                + " ON e.fund_id = s.fund_id AND e.position = s.position"
                + " JOIN award_change w ON w.fund_id = s.fund_id AND w.number = e.piece_ref"
                + " WHERE s.fund_id = ? AND s.kind = '" + kind + "'";
    }

    // --- Shares ------------------------------------------------------------------------------------------------------

    private void shares() throws SQLException {
        String moved = "SELECT s.commitment, " + NOTHING_OF_IT + ", CASE WHEN s.kind IN (%s) THEN s.cents"
                + " WHEN s.kind IN (%s) THEN -s.cents ELSE 0 END FROM ledger_share_movement s WHERE s.fund_id = ?";
        String kept = "SELECT number, %s, " + NOTHING_OF_IT + " FROM commitment WHERE fund_id = ?";
        equal(
                "commitment %s holds %s, the sub-ledger says %s",
                kept.formatted("held_cents"), moved.formatted("'RESERVED'", "'RELEASED', 'RETURNED'"));
        equal(
                "commitment %s has drawn %s, the sub-ledger says %s",
                kept.formatted("drawn_cents"), moved.formatted("'DRAWN'", "'UNDRAWN'"));
        equal(
                "commitment %s has %s returned, the sub-ledger says %s",
                kept.formatted("returned_cents"), moved.formatted("'RETURNED'", "'-'"));
        String line = "a.number || ' ' || c.number || ' ' || s.cost_category";
        for (List<String> figure : List.of(
                List.of("share_cents", "'RESERVED'", "'RELEASED'"),
                List.of("drawn_cents", "'DRAWN'", "'UNDRAWN'"),
                List.of("returned_cents", "'RETURNED'", "'-'"))) {
            equal(
                    "share %s has " + figure.get(0) + " %s, the sub-ledger says %s",
                    "SELECT " + line + ", s." + figure.get(0) + ", " + NOTHING_OF_IT
                            + " FROM award a JOIN award_share s ON s.award_id = a.id"
                            + " JOIN commitment c ON c.id = s.commitment_id WHERE a.fund_id = ?",
                    "SELECT s.award || ' ' || s.commitment || ' ' || s.cost_category, " + NOTHING_OF_IT
                            + ", CASE WHEN s.kind IN (" + figure.get(1) + ") THEN s.cents WHEN s.kind IN ("
                            + figure.get(2) + ") THEN -s.cents ELSE 0 END"
                            + " FROM ledger_share_movement s WHERE s.fund_id = ?");
        }
        none(
                "commitment %s is in default and carries %s with %s paid in",
                "SELECT number, held_cents, paid_in_cents - refunded_cents FROM commitment WHERE fund_id = ?"
                        + " AND is_in_default AND nature <> 'PUBLIC_GRANT' AND held_cents > paid_in_cents - refunded_cents");
        none(
                "commitment %s is in default %s, its defaults say %s",
                "SELECT c.number, c.is_in_default, COUNT(d.id) FROM commitment c LEFT JOIN commitment_default d"
                        + " ON d.living_commitment_id = c.id WHERE c.fund_id = ? GROUP BY c.number, c.is_in_default"
                        + " HAVING c.is_in_default <> (COUNT(d.id) = 1)");
        String shares = "SELECT c.number, " + NOTHING_OF_IT + ", %s FROM award_share s"
                + " JOIN commitment c ON c.id = s.commitment_id WHERE c.fund_id = ?";
        equal(
                "commitment %s holds %s, its shares say %s",
                kept.formatted("held_cents"), shares.formatted("s.share_cents - s.returned_cents"));
        equal(
                "commitment %s has ordered %s, its shares say %s",
                kept.formatted("ordered_cents"), shares.formatted("s.ordered_cents"));
        equal(
                "line %s has %s ordered, its living orders say %s",
                "SELECT a.number || ' ' || s.cost_category, s.ordered_cents, " + NOTHING_OF_IT
                        + " FROM award a JOIN award_share s ON s.award_id = a.id WHERE a.fund_id = ?",
                "SELECT o.award_number || ' ' || l.cost_category, " + NOTHING_OF_IT
                        + ", l.amount_cents FROM disbursement_order o"
                        + " JOIN award_instalment_line l ON l.instalment_id = o.instalment_id WHERE o.fund_id = ?"
                        + " AND o.status IN ('PREPARED', 'APPROVED', 'ISSUED')");
        none(
                "commitment %s breaks 0 <= drawn - returned <= held <= amount: %s, %s, %s, %s",
                "SELECT number, drawn_cents, returned_cents, held_cents, amount_cents FROM commitment WHERE fund_id = ?"
                        + " AND NOT (0 <= drawn_cents - returned_cents AND drawn_cents + ordered_cents - returned_cents"
                        + " <= held_cents AND held_cents <= amount_cents)");
        none(
                "commitment %s has spent %s of %s paid in and %s notified",
                "SELECT number, drawn_cents + ordered_cents - returned_cents, paid_in_cents, called_cents FROM commitment"
                        + " WHERE fund_id = ? AND drawn_cents + ordered_cents - returned_cents > CASE"
                        + " WHEN nature = 'PUBLIC_GRANT' THEN called_cents ELSE paid_in_cents END - refunded_cents");
        none(
                "%s of public money is drawn before it came in, %s is allowed",
                "SELECT SUM(GREATEST(0, c.drawn_cents + c.ordered_cents - c.returned_cents - c.paid_in_cents"
                        + " + c.refunded_cents)), f.prefinancing_cents FROM commitment c JOIN fund f ON f.id = c.fund_id"
                        + " WHERE c.fund_id = ? GROUP BY f.prefinancing_cents HAVING SUM(GREATEST(0, c.drawn_cents"
                        + " + c.ordered_cents - c.returned_cents - c.paid_in_cents + c.refunded_cents)) > f.prefinancing_cents");
        equal(
                "award %s still has %s on 467500 and 801000, its undrawn shares are %s",
                "SELECT p.reference, CASE WHEN p.account = '467500' THEN p.credit_cents - p.debit_cents"
                        + " ELSE p.debit_cents - p.credit_cents END, " + NOTHING_OF_IT
                        + " FROM ledger_posting p WHERE p.fund_id = ? AND p.account IN ('467500', '801000')",
                "SELECT a.number, " + NOTHING_OF_IT + ", s.share_cents - s.drawn_cents FROM award a"
                        + " JOIN award_share s ON s.award_id = a.id WHERE a.fund_id = ?");
    }

    // --- Bank --------------------------------------------------------------------------------------------------------

    private void bank() throws SQLException {
        same(
                "512100 and what came in and went out",
                balanceOf("= '512100'"),
                "SELECT SUM(x.cents) FROM (SELECT fund_id, amount_cents AS cents FROM commitment_receipt"
                        + " UNION ALL SELECT o.fund_id, -o.amount_cents FROM disbursement_order o WHERE o.status = 'BOOKED'"
                        + " UNION ALL SELECT s.fund_id, -s.amount_cents FROM commitment_restitution s"
                        + " WHERE s.status = 'PAID'"
                        + " UNION ALL SELECT r.fund_id, l.amount_cents FROM award_return r"
                        + " JOIN award_return_line l ON l.return_id = r.id WHERE r.status = 'RECEIVED') x WHERE x.fund_id = ?");
        equal(
                "award %s cost its commitments %s, the bank says %s",
                "SELECT a.number, s.drawn_cents - s.returned_cents, " + NOTHING_OF_IT
                        + " FROM award a JOIN award_share s ON s.award_id = a.id WHERE a.fund_id = ?",
                "SELECT o.award_number, " + NOTHING_OF_IT
                        + ", o.amount_cents FROM disbursement_order o WHERE o.fund_id = ? AND o.status = 'BOOKED'",
                "SELECT a.number, " + NOTHING_OF_IT
                        + ", -l.amount_cents FROM award_return r JOIN award a ON a.id = r.award_id"
                        + " JOIN award_return_line l ON l.return_id = r.id WHERE r.fund_id = ? AND r.status = 'RECEIVED'");
    }

    // --- How it is asked ---------------------------------------------------------------------------------------------

    private static String balanceOf(String accounts) {
        return "SELECT SUM(debit_cents - credit_cents) FROM ledger_posting WHERE fund_id = ? AND account " + accounts;
    }

    /** Each row that is found is a fault. */
    private void none(String sentence, String query) throws SQLException {
        for (List<String> row : rows(query)) {
            faults.add(sentence.formatted(row.toArray()));
        }
    }

    /** Rows of subject, left and right from all queries: for each subject both sides sum to the same. */
    private void equal(String sentence, String... queries) throws SQLException {
        Map<String, long[]> sums = new HashMap<>();
        for (String query : queries) {
            for (List<String> row : rows(query)) {
                long[] sides = sums.computeIfAbsent(row.get(0), any -> new long[2]);
                sides[0] += Long.parseLong(row.get(1));
                sides[1] += Long.parseLong(row.get(2));
            }
        }
        sums.forEach((subject, sides) -> {
            if (sides[0] != sides[1]) {
                faults.add(sentence.formatted(subject, sides[0], sides[1]));
            }
        });
    }

    /** Two sums; one in {@code -(…)} counts the other way round. */
    private void same(String what, String left, String right) throws SQLException {
        long one = sum(left);
        long other = sum(right);
        if (one != other) {
            faults.add(what + " are " + one + " and " + other);
        }
    }

    private long sum(String query) throws SQLException {
        boolean isNegated = query.startsWith("-(");
        String plain = isNegated ? query.substring(2, query.length() - 1) : query;
        String cents = rows(plain).get(0).get(0);
        long sum = cents.isEmpty() ? 0 : Long.parseLong(cents);
        return isNegated ? -sum : sum;
    }

    /** Every query has one parameter, the fund. Nothing is an empty text. */
    private List<List<String>> rows(String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setLong(1, fund);
            try (ResultSet result = select.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                List<List<String>> rows = new ArrayList<>();
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        String value = result.getString(i);
                        row.add(value == null ? "" : value);
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
