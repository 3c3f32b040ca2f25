package coop.impulsion.demo;

import coop.impulsion.access.Role;
import java.util.List;

/** The people of the demo who can sign in, each with what they are in the fund. */
enum DemoPerson {
    NADIA("nadia", "Nadia Perrin", "chargée de mission", Role.MANAGER),
    LEA("lea", "Léa Vuillemin", "porteuse de projet", Role.CARRIER),
    THOMAS("thomas", "Thomas Gros", "porteur de projet", Role.CARRIER),
    HELENE("helene", "Hélène Maréchal", "présidente du comité", Role.CHAIR),
    PAUL("paul", "Paul Cretin", "membre du comité", Role.MEMBER),
    YASMINA("yasmina", "Yasmina Bouvier", "membre du comité", Role.MEMBER),
    JEAN("jean", "Jean Roussel", "membre du comité", Role.MEMBER),
    AGNES("agnes", "Agnès Ravier", "membre du comité", Role.MEMBER),
    MARC("marc", "Marc Outhier", "comptable", Role.ACCOUNTANT),
    SOPHIE("sophie", "Sophie Lacroix", "valideuse des paiements", Role.PAYMENT_APPROVER),
    ECLA("agglo", "Direction des finances, ECLA", "contributeur public", Role.CONTRIBUTOR),
    JEANNE("jeanne", "Jeanne Guyot", "citoyenne contributrice", Role.CONTRIBUTOR),
    OMAR("omar", "Omar Baudin", "auditeur", Role.AUDITOR),
    AMANDINE("amandine", "Amandine Petit", "administratrice", Role.ADMINISTRATOR);

    /** One for all: these accounts exist in demo mode alone, and say so. */
    static final String PASSWORD = "demo-impulsion-39";

    private final String userName;
    private final String displayName;
    private final String who;
    private final List<Role> roles;

    DemoPerson(String userName, String displayName, String who, Role... roles) {
        this.userName = userName;
        this.displayName = displayName;
        this.who = who;
        this.roles = List.of(roles);
    }

    String userName() {
        return userName;
    }

    String displayName() {
        return displayName;
    }

    String who() {
        return who;
    }

    List<Role> roles() {
        return roles;
    }
}
