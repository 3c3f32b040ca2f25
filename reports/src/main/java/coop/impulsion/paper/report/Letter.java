package coop.impulsion.paper.report;

import coop.impulsion.fund.Letterhead;

/** How a fund's name, holder and address are written on its papers. */
public final class Letter {

    private Letter() {}

    /** "Coopérative Exemple, SIREN 123 456 782, 12 rue du Commerce, 39000 Lons-le-Saunier", then the contact. */
    public static String holder(Letterhead fund, Wording words) {
        StringBuilder holder = new StringBuilder(fund.holder());
        if (fund.siren() != null) {
            holder.append(", ").append(words.text("siren", words.siren(fund.siren())));
        }
        fund.address().forEach(line -> holder.append(", ").append(line));
        if (fund.contact() != null) {
            holder.append("\n").append(fund.contact());
        }
        return holder.toString();
    }

    /** The line that marks invented figures, null on real papers. */
    public static String demoMark(Letterhead fund, Wording words) {
        return fund.demo() ? words.text("demo") : null;
    }

    /** The last block of a paper: its check code, where it is verified, and both as a QR code. */
    public static void check(PaperWriter paper, Wording words, String checkCode, String verifyAddress) {
        paper.begin("CHECK")
                .add(words.text("check.how"))
                .add(checkCode)
                .add(verifyAddress)
                .add(words.text("check.link"))
                .show(new QrCode(verifyAddress), words.text("check.alternative", verifyAddress))
                .end();
    }
}
