package coop.impulsion.application;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.application.model.FormWords;
import coop.impulsion.application.store.ApplicationRows;
import coop.impulsion.application.store.FileRows;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What other features' use cases need of an application; asks for no role itself. */
@ApplicationScoped
public class ApplicationFacts {

    @Inject
    private ApplicationRows rows;

    @Inject
    private FileRows files;

    @Inject
    private FormWords forms;

    /** @throws AccessRefused {@code NOT_FOUND} if the fund has none with that id */
    public ApplicationView view(FundId fund, ApplicationId id) {
        return rows.byId(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }

    /**
     * Its number, once it was handed in.
     *
     * @throws AccessRefused {@code NOT_FOUND} also for a draft, which nobody but its carrier knows of
     */
    public String number(FundId fund, ApplicationId id) {
        String number = view(fund, id).number();
        if (number == null) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, id);
        }
        return number;
    }

    /** What is asked of the fund, by category. */
    public Map<CostCategory, Money> requested(ApplicationId id) {
        return files.requested(id);
    }

    /** What was handed in last, by field key. */
    public Map<String, String> words(FundId fund, ApplicationId id) {
        return forms.revision(id, view(fund, id).revisionNo());
    }

    /** The grid whose questions it answers. */
    public GridView grid(FundId fund, ApplicationId id) {
        return rows.grid(view(fund, id).grid());
    }
}
