package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationDocumentView;
import coop.impulsion.application.ApplicationFile;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.AskCorrection;
import coop.impulsion.application.CorrectionAsking;
import coop.impulsion.application.CorrectionReason;
import coop.impulsion.application.FormField;
import coop.impulsion.application.FormStep;
import coop.impulsion.basis.FundClock;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the carrier to correct named fields, each with what is wrong and what is wanted. */
@Named
@RequestScoped
public class AskCorrectionPage {

    private static final int DAYS_TO_ANSWER = 15;

    @Inject
    private CorrectionAsking asking;

    @Inject
    private ApplicationReads reads;

    @Inject
    private ApplicationPage application;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    @Inject
    private TypedWords typed;

    @Inject
    private Texts texts;

    private List<Row> rows;
    private Long seenVersion;
    private LocalDate answerByOn;

    /** Something that may be asked for again. */
    public static class Row {

        private final String key;
        private final String heading;
        private final String label;
        private final String read;
        private CorrectionReason why;
        private String note;

        Row(String key, String heading, String label, String read) {
            this.key = key;
            this.heading = heading;
            this.label = label;
            this.read = read;
        }

        /** Of the step, at its first row; else null. */
        public String getHeading() {
            return heading;
        }

        public String getLabel() {
            return label;
        }

        /** What was handed in. */
        public String getRead() {
            return read;
        }

        /** Whether something is asked here already: then the row is unfolded. */
        public boolean isMarked() {
            return why != null || (note != null && !note.isBlank());
        }

        public CorrectionReason getWhy() {
            return why;
        }

        public void setWhy(CorrectionReason why) {
            this.why = why;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    public String ask() {
        boolean isClear = true;
        List<AskCorrection.Field> fields = new ArrayList<>();
        for (int i = 0; i < getRows().size(); i++) {
            Row row = rows.get(i);
            boolean isNoted = row.note != null && !row.note.isBlank();
            if (row.why != null && !isNoted) {
                notices.problem("rows[" + i + "].note", "application.correction.noteMissing");
                isClear = false;
            } else if (row.why == null && isNoted) {
                notices.problem("rows[" + i + "].why", "application.refused.REASON_MISSING");
                isClear = false;
            } else if (row.why != null) {
                fields.add(new AskCorrection.Field(row.key, row.why, row.note));
            }
        }
        if (!isClear) {
            return null;
        }
        asking.ask(new AskCorrection(fund.id(), application.getView().id(), seenVersion, answerByOn, fields));
        notices.done("application.correction.asked", fields.size());
        return Addresses.item(application.getView()) + "&tab=corrections&faces-redirect=true";
    }

    public List<Row> getRows() {
        if (rows == null) {
            ApplicationFile file = application.getFile();
            FileReading reading = new FileReading(file.fields(), file.words(), file.grid(), typed, texts);
            Map<String, FormField> fields =
                    file.fields().stream().collect(Collectors.toMap(FormField::key, field -> field));
            rows = new ArrayList<>();
            FormStep last = null;
            for (String key :
                    reads.correctionKeys(fund.id(), application.getView().id())) {
                FormField field = fields.get(key);
                FormStep step = field != null ? field.step() : FormDrawing.stepOf(key);
                rows.add(new Row(
                        key,
                        step == last ? null : texts.label(step),
                        field != null ? reading.label(field) : texts.get("application.field." + key),
                        field != null
                                ? typed.read(field, file.words().get(key))
                                : key.equals("documents") ? documents(file) : reading.rowsRead(key)));
                last = step;
            }
        }
        return rows;
    }

    private static String documents(ApplicationFile file) {
        return file.documents().stream().map(ApplicationDocumentView::label).collect(Collectors.joining(", "));
    }

    public CorrectionReason[] getReasons() {
        return CorrectionReason.values();
    }

    public Long getSeenVersion() {
        return seenVersion == null ? Long.valueOf(application.getView().version()) : seenVersion;
    }

    public void setSeenVersion(Long seenVersion) {
        this.seenVersion = seenVersion;
    }

    public LocalDate getAnswerByOn() {
        return answerByOn == null ? clock.today().plusDays(DAYS_TO_ANSWER) : answerByOn;
    }

    public void setAnswerByOn(LocalDate answerByOn) {
        this.answerByOn = answerByOn;
    }
}
