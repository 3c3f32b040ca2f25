package coop.impulsion.project.web;

import coop.impulsion.project.ActorRole;
import coop.impulsion.project.LegalForm;
import coop.impulsion.project.OriginScheme;
import coop.impulsion.project.ProjectActor;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectRegistration;
import coop.impulsion.project.ProjectView;
import coop.impulsion.project.RegisterProject;
import coop.impulsion.project.Sector;
import coop.impulsion.territory.Place;
import coop.impulsion.territory.PlaceKind;
import coop.impulsion.territory.TerritorySearch;
import coop.impulsion.territory.web.PlaceChoice;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The form of a project: a new one, or one with a number to be described anew. Kept with its view: actors are added. */
@Named
@ViewScoped
public class ProjectFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectRegistration registration;

    @Inject
    private ProjectReads projects;

    @Inject
    private TerritorySearch territory;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    private Long id;
    private String number;
    private long version;
    private String name;
    private String summary;
    private String organisation;
    private String siren;
    private PlaceChoice place = new PlaceChoice();
    private Sector sector;
    private OriginScheme origin;
    private LegalForm legalForm;
    private String carrier;
    private List<ActorForm> actors = new ArrayList<>();

    @PostConstruct
    void read() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("number");
        if (asked != null && !asked.isEmpty()) {
            ProjectView view = projects.byNumber(fund.id(), asked);
            id = view.id().value();
            number = view.number();
            version = view.version();
            name = view.name();
            summary = view.summary();
            organisation = view.organisation();
            siren = view.siren();
            place = new PlaceChoice(view.communeName() + " (" + view.communeCode() + ")");
            sector = view.sector();
            origin = view.originScheme();
            legalForm = view.legalForm();
            carrier = view.carrierUserName();
            projects.actorsOf(fund.id(), view.id()).forEach(actor -> actors.add(ActorForm.of(actor)));
        }
        addActor();
    }

    public boolean isNew() {
        return number == null;
    }

    /** Whether the person writes down a project of others, and says who carries it. */
    public boolean isForOthers() {
        return user.isOneOf("MANAGER");
    }

    public void addActor() {
        actors.add(new ActorForm());
    }

    public String save() {
        Optional<Place> commune = place.isEmpty()
                ? Optional.empty()
                : place.resolve(territory, EnumSet.of(PlaceKind.COMMUNE), "communeCode", notices);
        Optional<List<ProjectActor>> named = named();
        if (named.isEmpty() || commune.isEmpty() && !place.isEmpty()) {
            return null;
        }
        RegisterProject command = new RegisterProject(
                fund.id(),
                name,
                summary,
                organisation,
                siren,
                commune.map(Place::code).orElse(null),
                sector,
                origin,
                legalForm,
                isForOthers() ? carrier : user.actor().userName(),
                named.get());
        if (isNew()) {
            ProjectId registered = registration.register(command);
            number = projects.byId(fund.id(), registered).number();
            notices.done("project.registered", name, number);
        } else {
            registration.describe(new ProjectId(id), version, command);
            notices.done("project.described");
        }
        return "/project/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    /** Empty when an actor has no name or no role, and the form has said so. */
    private Optional<List<ProjectActor>> named() {
        List<ProjectActor> named = new ArrayList<>();
        boolean isComplete = true;
        for (int i = 0; i < actors.size(); i++) {
            ActorForm actor = actors.get(i);
            if (actor.isEmpty()) {
                continue;
            }
            if (actor.getName() == null || actor.getName().isBlank()) {
                notices.problem("actors[" + i + "].actorName", "project.actor.nameMissing");
                isComplete = false;
            } else if (actor.getRoles().length == 0) {
                notices.problem("actors[" + i + "].actorRoles", "project.actor.roleMissing");
                isComplete = false;
            } else {
                named.add(new ProjectActor(actor.getName(), Set.of(actor.getRoles())));
            }
        }
        return isComplete ? Optional.of(named) : Optional.empty();
    }

    /** Names of those who may carry a project, by their sign-in. */
    public Map<String, String> getCarriers() {
        return projects.carriers(fund.id());
    }

    public Sector[] getSectors() {
        return Sector.values();
    }

    public OriginScheme[] getOrigins() {
        return OriginScheme.values();
    }

    public LegalForm[] getLegalForms() {
        return LegalForm.values();
    }

    public ActorRole[] getActorRoles() {
        return ActorRole.values();
    }

    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getSiren() {
        return siren;
    }

    public void setSiren(String siren) {
        this.siren = siren;
    }

    public PlaceChoice getPlace() {
        return place;
    }

    public Sector getSector() {
        return sector;
    }

    public void setSector(Sector sector) {
        this.sector = sector;
    }

    public OriginScheme getOrigin() {
        return origin;
    }

    public void setOrigin(OriginScheme origin) {
        this.origin = origin;
    }

    public LegalForm getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(LegalForm legalForm) {
        this.legalForm = legalForm;
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String carrier) {
        this.carrier = carrier;
    }

    public List<ActorForm> getActors() {
        return actors;
    }
}
