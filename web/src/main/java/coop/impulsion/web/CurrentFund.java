package coop.impulsion.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.FundOfUser;
import coop.impulsion.access.FundsOfUser;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/**
 * The fund that the signed-in user looks at: the one named by their cookie if it is theirs, else their first. The
 * cookie is a wish, never a right. Use cases get {@code currentFund.id()}.
 */
@Named
@RequestScoped
public class CurrentFund {

    /** Holds the code of the fund last chosen. */
    private static final String COOKIE = "impulsion-fund";

    private static final int ONE_YEAR_SECONDS = 365 * 24 * 3600;

    @Inject
    private FundsOfUser fundsOfUser;

    @Inject
    private HttpServletRequest request;

    private List<FundOfUser> all;

    /** @throws AccessRefused if the user has no fund */
    public FundId id() {
        return chosen().id();
    }

    /** What makes a browser show that fund from now on, as far as it is its user's. */
    public static Cookie chosen(HttpServletRequest request, String code) {
        Cookie cookie = new Cookie(COOKIE, code);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(ONE_YEAR_SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    public String getName() {
        return isKnown() ? chosen().name() : "";
    }

    public String getCode() {
        return isKnown() ? chosen().code() : "";
    }

    /** Whether its figures and people are invented. */
    public boolean isDemo() {
        return isKnown() && chosen().demo();
    }

    /** Whether the user has a fund to look at; false on public pages. */
    public boolean isKnown() {
        return !getAll().isEmpty();
    }

    /** The user's funds, for the switcher; empty when nobody is signed in. */
    public List<FundOfUser> getAll() {
        if (all == null) {
            all = request.isUserInRole(Roles.USER) && !request.isUserInRole(Roles.NEWCOMER)
                    ? fundsOfUser.all()
                    : List.of();
        }
        return all;
    }

    Set<Role> roles() {
        return isKnown() ? chosen().roles() : Set.of();
    }

    private FundOfUser chosen() {
        if (getAll().isEmpty()) {
            throw new AccessRefused(AccessRefused.Reason.ROLE_MISSING);
        }
        String wished = wishedCode();
        return all.stream()
                .filter(fund -> fund.code().equals(wished))
                .findFirst()
                .orElse(all.get(0));
    }

    private String wishedCode() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }
}
