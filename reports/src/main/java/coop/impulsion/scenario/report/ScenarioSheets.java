package coop.impulsion.scenario.report;

import java.util.List;

/** Names of the sheets and columns, the same for writing and reading. */
final class ScenarioSheets {

    static final String GUIDE = "Mode d’emploi";
    static final String RULE = "Règle";
    static final String ITEMS = "Octrois";
    static final String COMMITMENTS = "Engagements";

    static final String WHAT = "Règle";
    static final String VALUE = "Valeur";
    static final String PUBLIC = "Acteurs publics (%)";
    static final String PATRON = "Entreprises mécènes (%)";
    static final String CITIZEN = "Citoyens (%)";
    static final String ON_SHORTAGE = "Si une classe ne suffit pas";
    static final String SPILL = "les autres portent le reste";
    static final String HOLD = "l’octroi attend";

    static final String NAME = "Nom";
    static final String FIRST_POST = "Premier poste";
    static final String EQUIPMENT = "Besoins matériels";
    static final String ENGINEERING = "Ingénierie";

    static final String NUMBER = "Numéro";
    static final String CONTRIBUTOR = "Contributeur";
    static final String CLASS = "Classe";
    static final String AMOUNT = "Montant promis";
    static final String AVAILABLE = "Disponible";
    static final String CEILING = "Plafond (€)";
    static final String CEILING_PART = "Plafond (%)";
    static final String SIGNED_ON = "Signé le";
    static final String PAYS = "Paie seulement";
    static final String NOT_FOR = "Sauf les octrois";

    static final List<String> RULE_COLUMNS = List.of(WHAT, VALUE);
    static final List<String> ITEM_COLUMNS = List.of(NAME, FIRST_POST, EQUIPMENT, ENGINEERING);
    static final List<String> COMMITMENT_COLUMNS =
            List.of(NUMBER, CONTRIBUTOR, CLASS, AMOUNT, AVAILABLE, CEILING, CEILING_PART, PAYS, NOT_FOR, SIGNED_ON);

    static final List<String> CLASSES = List.of("public", "mécène", "citoyen");

    private ScenarioSheets() {}
}
