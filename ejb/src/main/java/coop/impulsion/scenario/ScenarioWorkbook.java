package coop.impulsion.scenario;

/** Turns a what-if into an Excel workbook that says how to fill it in, and such a workbook into a what-if. */
public interface ScenarioWorkbook {

    byte[] write(Scenario scenario);

    /** @return the what-if, or everything that is wrong with the file */
    ScenarioFile read(byte[] workbook);
}
