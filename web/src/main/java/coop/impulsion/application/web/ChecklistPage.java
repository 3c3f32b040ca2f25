package coop.impulsion.application.web;

import coop.impulsion.application.CheckLineView;
import coop.impulsion.application.ChecklistEditing;
import coop.impulsion.money.Money;
import coop.impulsion.territory.Place;
import coop.impulsion.territory.PlaceKind;
import coop.impulsion.territory.TerritorySearch;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** The fund's screening checklist: what is checked before the committee sees a file. */
@Named
@RequestScoped
public class ChecklistPage {

    @Inject
    private ChecklistEditing editing;

    @Inject
    private TerritorySearch territory;

    @Inject
    private CurrentFund fund;

    @Inject
    private Texts texts;

    private List<CheckLineView> lines;

    public List<CheckLineView> getLines() {
        if (lines == null) {
            lines = editing.lines(fund.id());
        }
        return lines;
    }

    /** What the data are held against: places by their names, or a ceiling. */
    public String parameter(CheckLineView line) {
        if (line.parameter() == null) {
            return "";
        }
        return switch (line.kind()) {
            case TERRITORY -> names(territory, line.parameter()).stream().collect(Collectors.joining(", "));
            case STATE_AID ->
                texts.of(
                        "application.check.ceiling",
                        FrenchFormat.amount(Money.ofCents(Long.parseLong(line.parameter()))));
            default -> "";
        };
    }

    /** The names of places by their codes; a code that is none stays as it is. */
    static List<String> names(TerritorySearch territory, String codes) {
        return Arrays.stream(codes.strip().split("[\\s,;]+"))
                .map(code -> territory
                        .byCode(code, EnumSet.allOf(PlaceKind.class))
                        .map(Place::label)
                        .orElse(code))
                .toList();
    }
}
