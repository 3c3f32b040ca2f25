package coop.impulsion.application.web;

import coop.impulsion.application.CriterionView;
import coop.impulsion.application.FieldKind;
import coop.impulsion.application.FormField;
import coop.impulsion.application.FormStep;
import coop.impulsion.application.GridView;
import coop.impulsion.application.RowGroup;
import coop.impulsion.web.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out what was written in a form for reading: the sections of the form, each answer as a sentence reads it. */
final class FileReading {

    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Map<String, String> words;
    private final GridView grid;
    private final TypedWords typed;
    private final Texts texts;

    FileReading(List<FormField> fields, Map<String, String> words, GridView grid, TypedWords typed, Texts texts) {
        fields.forEach(field -> this.fields.put(field.key(), field));
        this.words = words;
        this.grid = grid;
        this.typed = typed;
        this.texts = texts;
    }

    List<FileSection> sections(FormStep step) {
        if (step == FormStep.GRID) {
            return grid.criteria().stream().map(this::criterion).toList();
        }
        List<FileSection> sections = new ArrayList<>();
        for (FormLayout.Part part : FormLayout.of(step)) {
            String title =
                    texts.get(known("application.read.section." + part.name(), "application.section." + part.name()));
            sections.add(part.group() != null ? table(title, part.group()) : answers(title, part.keys()));
        }
        return sections;
    }

    /** Rows of a group in one text, a line each; the empty text for none. */
    String rowsRead(String stem) {
        return Arrays.stream(RowGroup.values())
                .filter(group -> group.stem().equals(stem))
                .flatMap(group -> table("", group).rows().stream())
                .map(cells -> cells.stream()
                        .map(FileSection.Cell::read)
                        .filter(read -> !read.isEmpty())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    /** The same with the row that the field is in: "Dépense 2, Montant". */
    String labelInRow(FormField field) {
        return field.key().equals(field.asked()) ? label(field) : inRow(texts, field.key(), label(field));
    }

    /** @param key of a row's field, {@code cost.2.amount} */
    static String inRow(Texts texts, String key, String label) {
        String[] parts = key.split("\\.");
        return texts.of("application.row." + parts[0], Integer.valueOf(parts[1])) + ", " + label;
    }

    /** What the page calls that field: a grid's question by its criterion. */
    String label(FormField field) {
        return grid.criteria().stream()
                .filter(criterion -> criterion.field().equals(field.key()))
                .map(CriterionView::title)
                .findFirst()
                .orElseGet(() ->
                        texts.get(known("application.read." + field.asked(), "application.field." + field.asked())));
    }

    private FileSection answers(String title, List<String> keys) {
        List<FileSection.Answer> facts = new ArrayList<>();
        List<FileSection.Answer> answers = new ArrayList<>();
        for (String key : keys) {
            FormField field = fields.get(key);
            (isLong(field) ? answers : facts).add(new FileSection.Answer(label(field), read(field)));
        }
        return new FileSection(title, facts, answers, List.of(), List.of());
    }

    private static boolean isLong(FormField field) {
        return field.kind() == FieldKind.LONG_TEXT || field.kind() == FieldKind.LINES;
    }

    private FileSection criterion(CriterionView criterion) {
        String read = words.getOrDefault(criterion.field(), "");
        return new FileSection(
                criterion.title(),
                List.of(),
                List.of(new FileSection.Answer(criterion.question(), read)),
                List.of(),
                List.of());
    }

    private FileSection table(String title, RowGroup group) {
        List<FileSection.Head> heads = group.columns().stream()
                .map(column -> new FileSection.Head(
                        texts.get("application.field." + group.stem() + '.' + column), column.equals("amount")))
                .toList();
        List<List<FileSection.Cell>> rows = new ArrayList<>();
        for (int row = 1; row <= group.mostRows(); row++) {
            List<FileSection.Cell> cells = new ArrayList<>();
            for (String column : group.columns()) {
                FormField field = fields.get(group.key(row, column));
                if (field != null) {
                    cells.add(new FileSection.Cell(read(field), field.kind() == FieldKind.AMOUNT));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return new FileSection(title, List.of(), List.of(), heads, rows);
    }

    private String known(String key, String other) {
        return texts.containsKey(key) ? key : other;
    }

    private String read(FormField field) {
        return typed.read(field, words.getOrDefault(field.key(), ""));
    }
}
