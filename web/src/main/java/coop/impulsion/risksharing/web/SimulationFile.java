package coop.impulsion.risksharing.web;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.OnShortage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A what-if in the form that programs ask, read from a file.
 *
 * @param award by cost category
 * @param faults where it is wrong, by JSON pointer; if there are any, the rest says nothing
 */
public record SimulationFile(
        Map<ContributorClass, Integer> quotas,
        OnShortage onShortage,
        List<Commitment> commitments,
        Map<CostCategory, Money> award,
        List<Fault> faults) {

    public SimulationFile {
        quotas = Map.copyOf(quotas);
        commitments = List.copyOf(commitments);
        award = Map.copyOf(award);
        faults = List.copyOf(faults);
    }

    /** Strict, as the interface for programs is. */
    public static SimulationFile read(byte[] json) {
        Faults faults = new Faults();
        SimulationFile file = SimulationReader.file(new ByteArrayInputStream(json), faults);
        return file != null
                ? file
                : new SimulationFile(
                        Map.of(),
                        null,
                        List.of(),
                        Map.of(),
                        faults.list().stream()
                                .map(fault -> new Fault(fault.pointer(), fault.detail()))
                                .toList());
    }

    /** A field that is wrong, as the interface for programs says it. */
    public record Fault(String pointer, String detail) {}

    /**
     * A commitment of the file.
     *
     * @param ceiling null for none
     * @param ceilingBasisPoints null for none
     * @param signedOn null for none
     */
    public record Commitment(
            String id,
            ContributorClass contributorClass,
            Money amount,
            Money available,
            Money ceiling,
            Integer ceilingBasisPoints,
            Set<CostCategory> costCategories,
            LocalDate signedOn) {

        public Commitment {
            costCategories = Set.copyOf(costCategories);
        }
    }
}
