package coop.impulsion.scenario.web;

import coop.impulsion.fund.OnShortage;
import coop.impulsion.risksharing.web.SimulationFile;
import coop.impulsion.scenario.KeepScenario;
import coop.impulsion.scenario.ScenarioCommitment;
import coop.impulsion.scenario.ScenarioFile;
import coop.impulsion.scenario.ScenarioFiles;
import coop.impulsion.scenario.ScenarioId;
import coop.impulsion.scenario.ScenarioItem;
import coop.impulsion.scenario.ScenarioKeeping;
import coop.impulsion.scenario.ScenarioRule;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Begins a what-if from a file: a workbook of the simulator, or what a program would ask in JSON. */
@Named
@RequestScoped
public class ScenarioUploadPage {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int MOST_SHOWN = 20;
    private static final int LONGEST_NAME = 100;

    @Inject
    private ScenarioFiles files;

    @Inject
    private ScenarioKeeping keeping;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private Part file;

    public String read() {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isEmpty()) {
            notices.problem("file", "scenario.file.missing");
            return null;
        }
        if (file.getSize() > MOST_BYTES) {
            notices.problem("file", "scenario.file.tooLarge");
            return null;
        }
        byte[] bytes = bytes();
        KeepScenario command = isZip(bytes) ? workbook(bytes) : isJson(bytes) ? json(bytes) : null;
        if (command == null) {
            return null;
        }
        ScenarioId id = keeping.keep(command);
        notices.done("scenario.file.done");
        return "/scenario/item.xhtml?faces-redirect=true&id=" + id.value();
    }

    private byte[] bytes() {
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(MOST_BYTES + 1);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private boolean isJson(byte[] bytes) {
        int at = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
        while (at < bytes.length && Character.isWhitespace(bytes[at])) {
            at++;
        }
        if (at < bytes.length && bytes[at] == '{') {
            return true;
        }
        notices.problem("file", "scenario.file.type");
        return false;
    }

    private KeepScenario workbook(byte[] bytes) {
        ScenarioFile read = files.read(fund.id(), bytes);
        say(read.faults().stream().map(this::words).toList());
        return read.faults().isEmpty()
                ? new KeepScenario(fund.id(), name(), read.rule(), read.items(), read.commitments())
                : null;
    }

    private KeepScenario json(byte[] bytes) {
        SimulationFile read = SimulationFile.read(bytes);
        say(read.faults().stream()
                .map(fault -> texts.of("scenario.file.json", fault.pointer(), JsonFaultWords.of(texts, fault.detail())))
                .toList());
        if (!read.faults().isEmpty()) {
            return null;
        }
        List<ScenarioCommitment> commitments = new ArrayList<>();
        for (SimulationFile.Commitment one : read.commitments()) {
            commitments.add(new ScenarioCommitment(
                    commitments.size() + 1,
                    one.id(),
                    one.id(),
                    one.contributorClass(),
                    one.amount(),
                    one.available(),
                    one.ceiling(),
                    one.ceilingBasisPoints(),
                    one.costCategories(),
                    Set.of(),
                    one.signedOn(),
                    true));
        }
        return new KeepScenario(
                fund.id(),
                name(),
                new ScenarioRule(
                        read.quotas(), OnShortage.valueOf(read.onShortage().name()), List.of()),
                List.of(new ScenarioItem(
                        1, texts.get("scenario.item"), read.award(), ScenarioItem.USUAL_STOP, ScenarioItem.USUAL_BACK)),
                commitments);
    }

    private void say(List<String> faults) {
        faults.stream().limit(MOST_SHOWN).forEach(fault -> notices.problem("file", "scenario.file.fault", fault));
        if (faults.size() > MOST_SHOWN) {
            notices.problem("file", "scenario.file.more", faults.size() - MOST_SHOWN);
        }
    }

    /** Where it is, and what is wrong there. */
    private String words(ScenarioFile.Fault fault) {
        List<String> place = new ArrayList<>();
        if (fault.sheet() != null) {
            place.add(texts.of("scenario.file.sheet", fault.sheet()));
        }
        if (fault.row() != null) {
            place.add(texts.of("scenario.file.row", fault.row()));
        }
        if (fault.column() != null) {
            place.add(texts.of("scenario.file.column", fault.column()));
        }
        String what = texts.of("scenario.Wrong." + fault.wrong(), fault.value());
        return place.isEmpty() ? what : String.join(", ", place) + texts.get("scenario.file.colon") + what;
    }

    /** The file's own, without its ending. */
    private String name() {
        String name = file.getSubmittedFileName().replaceFirst("\\.[A-Za-z]{2,5}$", "");
        String plain = name.substring(name.lastIndexOf('/') + 1).strip();
        String kept = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return kept.isEmpty() ? texts.get("scenario.file.name") : kept;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
