package coop.impulsion.application.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.application.CheckId;
import coop.impulsion.application.CheckKind;
import coop.impulsion.application.CheckLineView;
import coop.impulsion.application.ChecklistEditing;
import coop.impulsion.application.EditCheck;
import coop.impulsion.money.Money;
import coop.impulsion.territory.Place;
import coop.impulsion.territory.PlaceKind;
import coop.impulsion.territory.TerritorySearch;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** A line of the checklist: a new one that a person looks at, or one of the fund's to change. */
@Named
@RequestScoped
public class CheckPage {

    @Inject
    private ChecklistEditing editing;

    @Inject
    private TerritorySearch territory;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private CheckKind kind = CheckKind.BY_HAND;
    private Long seenVersion;
    private Integer place;
    private String title;
    private String help;
    private String places;
    private Money ceiling;
    private boolean isActive = true;

    @PostConstruct
    void show() {
        List<CheckLineView> lines = editing.lines(fund.id());
        if (id == null) {
            place = lines.size() + 1;
            return;
        }
        CheckLineView kept = lines.stream()
                .filter(one -> one.id().value() == Addresses.whole(id))
                .findFirst()
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
        kind = kept.kind();
        seenVersion = kept.version();
        place = kept.place() + 1;
        title = kept.title();
        help = kept.help();
        isActive = kept.isActive();
        if (kept.parameter() != null && kind == CheckKind.TERRITORY) {
            places = String.join("\n", ChecklistPage.names(territory, kept.parameter()));
        } else if (kept.parameter() != null && kind == CheckKind.STATE_AID) {
            ceiling = Money.ofCents(Long.parseLong(kept.parameter()));
        }
    }

    public String save() {
        String parameter = null;
        if (kind == CheckKind.TERRITORY) {
            parameter = codes();
            if (parameter == null) {
                return null;
            }
        } else if (kind == CheckKind.STATE_AID && ceiling != null) {
            parameter = Long.toString(ceiling.cents());
        }
        EditCheck line = new EditCheck(place == null ? 0 : place - 1, title, help, parameter, isActive);
        if (id == null) {
            editing.add(fund.id(), kind, line);
        } else {
            editing.edit(fund.id(), new CheckId(Addresses.whole(id)), seenVersion, line);
        }
        notices.done("application.checklist.saved", title);
        return "/application/checklist.xhtml?faces-redirect=true";
    }

    /** Codes of the places that were written one a line; null when one of them is unclear, which its field then says. */
    private String codes() {
        List<String> codes = new ArrayList<>();
        for (String line : places == null ? List.<String>of() : places.lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
            List<Place> found = territory.find(line.strip(), EnumSet.allOf(PlaceKind.class));
            if (found.size() != 1) {
                notices.problem("places", "application.check.placeUnclear", line.strip());
                return null;
            }
            codes.add(found.get(0).code());
        }
        return String.join(" ", codes);
    }

    public boolean isNew() {
        return id == null;
    }

    public String getId() {
        return id;
    }

    public CheckKind getKind() {
        return kind;
    }

    public Long getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(Long seenVersion) {
        this.seenVersion = seenVersion;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public Money getCeiling() {
        return ceiling;
    }

    public void setCeiling(Money ceiling) {
        this.ceiling = ceiling;
    }

    public boolean isActive() {
        return isActive;
    }

    public void setActive(boolean isActive) {
        this.isActive = isActive;
    }
}
