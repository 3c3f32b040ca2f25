package coop.impulsion.scenario.report;

import coop.impulsion.scenario.Scenario;
import coop.impulsion.scenario.ScenarioFile;
import coop.impulsion.scenario.ScenarioWorkbook;
import jakarta.enterprise.context.ApplicationScoped;

/** What-ifs as xlsx files of four sheets: how to fill it in, the rule, the awards, the commitments. */
@ApplicationScoped
public class ScenarioWorkbookXlsx implements ScenarioWorkbook {

    @Override
    public byte[] write(Scenario scenario) {
        return new ScenarioWriter(scenario).write();
    }

    @Override
    public ScenarioFile read(byte[] workbook) {
        return new ScenarioReader().read(workbook);
    }
}
