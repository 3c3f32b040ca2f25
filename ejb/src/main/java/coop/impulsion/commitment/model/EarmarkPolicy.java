package coop.impulsion.commitment.model;

import coop.impulsion.commitment.Earmark;
import coop.impulsion.commitment.EarmarkKind;
import coop.impulsion.fund.CostCategory;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a commitment's earmarks let it pay for in one project. Of one kind any will do (two communes: the one or the
 * other); of several kinds one of each must fit (a commune and a sector: projects of that sector there). Communes and
 * intercommunal bodies are one kind, the territory. No earmark of a kind leaves that kind open.
 *
 * <p>Example: earmarks EPCI 200071116 and COST_CATEGORY FIRST_POST allow a project in Lons-le-Saunier its first post,
 * and a project in Dole nothing.
 */
public final class EarmarkPolicy {

    private EarmarkPolicy() {}

    /**
     * What earmarks look at in a project.
     *
     * @param epciSiren null for a commune outside every intercommunal body
     */
    public record Place(String communeCode, String epciSiren, String sector, String projectNumber) {}

    /** @return the cost categories allowed, none if the project is outside the earmarks */
    public static Set<CostCategory> allowed(Collection<Earmark> earmarks, Place project) {
        Boolean territory = null;
        Boolean sector = null;
        Boolean named = null;
        for (Earmark earmark : earmarks) {
            String value = earmark.value();
            switch (earmark.kind()) {
                case COMMUNE -> territory = either(territory, value.equals(project.communeCode()));
                case EPCI -> territory = either(territory, value.equals(project.epciSiren()));
                case SECTOR -> sector = either(sector, value.equals(project.sector()));
                case PROJECT -> named = either(named, value.equals(project.projectNumber()));
                case COST_CATEGORY -> {
                    // The categories are read below.
                }
            }
        }
        boolean isAllowed =
                !Boolean.FALSE.equals(territory) && !Boolean.FALSE.equals(sector) && !Boolean.FALSE.equals(named);
        return isAllowed ? categories(earmarks) : Set.of();
    }

    /** The cost categories that earmarks allow in projects that they allow; all if they name none. */
    public static Set<CostCategory> categories(Collection<Earmark> earmarks) {
        Set<CostCategory> named = EnumSet.noneOf(CostCategory.class);
        for (Earmark earmark : earmarks) {
            if (earmark.kind() == EarmarkKind.COST_CATEGORY) {
                named.add(CostCategory.valueOf(earmark.value()));
            }
        }
        return named.isEmpty() ? EnumSet.allOf(CostCategory.class) : named;
    }

    private static boolean either(Boolean before, boolean fits) {
        return Boolean.TRUE.equals(before) || fits;
    }
}
