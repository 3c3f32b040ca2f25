package coop.impulsion.project.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.impulsion.basis.FundId;
import coop.impulsion.project.ActorRole;
import coop.impulsion.project.LegalForm;
import coop.impulsion.project.OriginScheme;
import coop.impulsion.project.ProjectActor;
import coop.impulsion.project.ProjectRefused;
import coop.impulsion.project.ProjectRefused.Reason;
import coop.impulsion.project.ProjectStatus;
import coop.impulsion.project.RegisterProject;
import coop.impulsion.project.Sector;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectTest {

    @Test
    void emergesWhenRegistered() {
        Project project = Project.registered(command("Ju'ramène ta boîte", "732 829 320"), "P-0001", 7L);
        assertEquals(ProjectStatus.EMERGING, project.status());
        assertEquals("P-0001", project.number());
    }

    @Test
    void isTestedThenEstablished() {
        Project project = Project.registered(command("Paniers", null), "P-0002", null);
        project.startTest();
        project.establish("Les ventes portent le poste.");
        assertEquals(ProjectStatus.ESTABLISHED, project.status());
    }

    @Test
    void stopsWithItsReasonAndCanBeTakenUpAgain() {
        Project project = Project.registered(command("Matériauthèque", null), "P-0003", null);
        assertEquals(Reason.REASON_MISSING, refusal(() -> project.stop(" ")));
        project.stop("Pas de local.");
        assertEquals("Pas de local.", project.statusReason());
        assertEquals(Reason.STATUS_OUT_OF_ORDER, refusal(project::startTest));
        assertEquals(Reason.STATUS_OUT_OF_ORDER, refusal(() -> project.stop("encore")));
        project.takeUpAgain("Un local est trouvé.");
        assertEquals(ProjectStatus.EMERGING, project.status());
    }

    @Test
    void asksANewCarrierAnewWhetherItIsShown() {
        Project project = Project.registered(command("Paniers", null), "P-0002", 7L);
        assertNull(project.isShown());
        project.show();
        assertEquals(true, project.isShown());
        project.entrust(8L);
        assertEquals(8L, project.carrierId());
        assertNull(project.isShown());
    }

    @Test
    void refusesAWrongSirenAndALongName() {
        assertEquals(
                Reason.SIREN_INVALID,
                refusal(() -> Project.registered(command("Châtel", "732829321"), "P-0004", null)));
        assertEquals(
                Reason.NAME_TOO_LONG,
                refusal(() -> Project.registered(command("x".repeat(201), null), "P-0004", null)));
    }

    private static Reason refusal(Runnable act) {
        return assertThrows(ProjectRefused.class, act::run).reason();
    }

    private static RegisterProject command(String name, String siren) {
        return new RegisterProject(
                new FundId(1),
                name,
                null,
                "Les Amis",
                siren,
                "39300",
                Sector.REUSE,
                OriginScheme.START_UP_DE_TERRITOIRE,
                LegalForm.ASSOCIATION,
                null,
                List.of(new ProjectActor("ECLA", Set.of(ActorRole.BUYER, ActorRole.FACILITATOR))));
    }
}
