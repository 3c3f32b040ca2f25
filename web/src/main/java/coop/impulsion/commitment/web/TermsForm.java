package coop.impulsion.commitment.web;

import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.CommitmentView.NamedEarmark;
import coop.impulsion.commitment.Earmark;
import coop.impulsion.commitment.EarmarkKind;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.project.Sector;
import coop.impulsion.territory.Place;
import coop.impulsion.territory.PlaceKind;
import coop.impulsion.territory.TerritorySearch;
import coop.impulsion.territory.web.PlaceChoice;
import coop.impulsion.web.Notices;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The conditions of a commitment as a form holds them: validity, ceiling, earmarks. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate validFrom;
    private LocalDate validUntil;
    private Money ceilingAmount;
    private Integer ceilingBasisPoints;
    private CostCategory[] costCategories = {};
    private Sector[] sectors = {};
    private String[] projects = {};
    private List<PlaceChoice> places = new ArrayList<>(List.of(new PlaceChoice()));

    /** Filled in with what a commitment has. */
    public static TermsForm of(CommitmentTerms terms, List<NamedEarmark> earmarks) {
        TermsForm form = new TermsForm();
        form.validFrom = terms.validFrom();
        form.validUntil = terms.validUntil();
        form.ceilingAmount = terms.ceilingAmount();
        form.ceilingBasisPoints = terms.ceilingBasisPoints();
        form.costCategories = values(terms, EarmarkKind.COST_CATEGORY).stream()
                .map(CostCategory::valueOf)
                .toArray(CostCategory[]::new);
        form.sectors =
                values(terms, EarmarkKind.SECTOR).stream().map(Sector::valueOf).toArray(Sector[]::new);
        form.projects = values(terms, EarmarkKind.PROJECT).toArray(String[]::new);
        form.places.clear();
        for (NamedEarmark one : earmarks) {
            if (one.earmark().kind() == EarmarkKind.COMMUNE || one.earmark().kind() == EarmarkKind.EPCI) {
                form.places.add(
                        new PlaceChoice(one.name() + " (" + one.earmark().value() + ")"));
            }
        }
        form.addPlace();
        return form;
    }

    private static List<String> values(CommitmentTerms terms, EarmarkKind kind) {
        return terms.earmarks().stream()
                .filter(one -> one.kind() == kind)
                .map(Earmark::value)
                .toList();
    }

    public void addPlace() {
        places.add(new PlaceChoice());
    }

    /** Empty when a territory was unclear and the form has asked back. */
    public Optional<CommitmentTerms> terms(TerritorySearch search, Notices notices) {
        List<Earmark> earmarks = new ArrayList<>();
        boolean isClear = true;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).isEmpty()) {
                continue;
            }
            Optional<Place> place =
                    places.get(i).resolve(search, EnumSet.allOf(PlaceKind.class), "places[" + i + "].place", notices);
            isClear &= place.isPresent();
            place.ifPresent(one ->
                    earmarks.add(new Earmark(EarmarkKind.valueOf(one.kind().name()), one.code())));
        }
        if (!isClear) {
            return Optional.empty();
        }
        for (Sector sector : sectors) {
            earmarks.add(new Earmark(EarmarkKind.SECTOR, sector.name()));
        }
        for (CostCategory category : costCategories) {
            earmarks.add(new Earmark(EarmarkKind.COST_CATEGORY, category.name()));
        }
        for (String project : projects) {
            earmarks.add(new Earmark(EarmarkKind.PROJECT, project));
        }
        return Optional.of(new CommitmentTerms(validFrom, validUntil, ceilingAmount, ceilingBasisPoints, earmarks));
    }

    public List<PlaceChoice> getPlaces() {
        return places;
    }

    public CostCategory[] getAllCostCategories() {
        return CostCategory.values();
    }

    public Sector[] getAllSectors() {
        return Sector.values();
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public Money getCeilingAmount() {
        return ceilingAmount;
    }

    public void setCeilingAmount(Money ceilingAmount) {
        this.ceilingAmount = ceilingAmount;
    }

    public Integer getCeilingBasisPoints() {
        return ceilingBasisPoints;
    }

    public void setCeilingBasisPoints(Integer ceilingBasisPoints) {
        this.ceilingBasisPoints = ceilingBasisPoints;
    }

    public CostCategory[] getCostCategories() {
        return costCategories;
    }

    public void setCostCategories(CostCategory[] costCategories) {
        this.costCategories = costCategories;
    }

    public Sector[] getSectors() {
        return sectors;
    }

    public void setSectors(Sector[] sectors) {
        this.sectors = sectors;
    }

    public String[] getProjects() {
        return projects;
    }

    public void setProjects(String[] projects) {
        this.projects = projects;
    }
}
