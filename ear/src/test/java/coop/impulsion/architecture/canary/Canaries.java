package coop.impulsion.architecture.canary;

import coop.impulsion.money.Money;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One small wrong-doer for each rule. */
public final class Canaries {

    private Canaries() {}

    public static final class KnowsAPage {
        FacesContext faces;
    }

    public static final class AsksTheDatabase {
        EntityManager entityManager;
    }

    public static final class AddsMoney {
        Money twice(Money one) {
            return one.plus(one);
        }
    }

    public static final class HasADouble {
        double amount;
    }

    public static final class TurnsIntoADouble {
        long cents(BigDecimal amount) {
            return (long) amount.doubleValue();
        }
    }

    public static final class AsksForToday {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    public static final class CommitmentManager {}

    @Stateless
    public static class IsOpenToEverybody {}

    @Stateless
    @PermitAll
    public static class IsOpenUnnoticed {}

    @Stateless
    @RolesAllowed("MANAGER")
    public static class IsOpenInPart {
        @PermitAll
        public void pay() {}
    }

    @Entity
    public static class HasNoVersion {
        @Id
        long id;
    }

    @Entity
    public static class HasASetter {
        @Id
        long id;

        public void setId(long id) {
            this.id = id;
        }
    }
}
