package coop.impulsion.testing.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of a page as it was drawn.
 *
 * @param id of the form, or the empty text
 * @param action where it goes; empty for the page itself
 */
public record Form(String id, String action, boolean isGet, boolean isMultipart, List<Field> fields) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile(
            "<(input|button)\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    /**
     * Something that a form sends.
     *
     * @param type of an input ({@code text}, {@code hidden}, {@code submit} …), {@code textarea} or {@code select}
     * @param value as drawn
     * @param isOn whether a browser would send it: false for buttons, for files, and for boxes that are not ticked
     * @param look its classes in the style sheet
     */
    public record Field(String name, String type, String value, boolean isOn, List<String> options, String look) {

        public boolean isTyped() {
            return type.equals("text") || type.equals("textarea") || type.equals("search") || type.equals("email");
        }

        public boolean isButton() {
            return type.equals("submit");
        }

        /** The last part of its name: what its page calls it. */
        public String id() {
            return name.replaceFirst(".*:", "");
        }
    }

    static List<Form> of(String page) {
        List<Form> forms = new ArrayList<>();
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            Tag tag = new Tag("form", form.group(1));
            forms.add(new Form(
                    tag.attribute("id"),
                    tag.attribute("action"),
                    !tag.attribute("method").equalsIgnoreCase("post"),
                    tag.attribute("enctype").equals("multipart/form-data"),
                    fields(form.group(2))));
        }
        return forms;
    }

    private static List<Field> fields(String content) {
        List<Field> fields = new ArrayList<>();
        Matcher input = INPUT.matcher(content);
        while (input.find()) {
            if (input.group(1) != null) {
                input(new Tag(input.group(1), input.group(2)), fields);
            } else if (input.group(3) != null) {
                add(fields, new Tag("textarea", input.group(3)), "textarea", Tag.unescaped(input.group(4)), List.of());
            } else {
                select(new Tag("select", input.group(5)), input.group(6), fields);
            }
        }
        return List.copyOf(fields);
    }

    private static void input(Tag tag, List<Field> fields) {
        String type = tag.attribute("type").isEmpty() ? "text" : tag.attribute("type");
        boolean isChoice = type.equals("checkbox") || type.equals("radio");
        boolean isOn = !type.equals("submit") && !type.equals("file") && (!isChoice || tag.has("checked"));
        if (!tag.attribute("name").isEmpty() && !tag.has("disabled")) {
            fields.add(new Field(
                    tag.attribute("name"), type, tag.attribute("value"), isOn, List.of(), tag.attribute("class")));
        }
    }

    private static void select(Tag tag, String content, List<Field> fields) {
        List<String> options = new ArrayList<>();
        String chosen = null;
        Matcher option = OPTION.matcher(content);
        while (option.find()) {
            Tag one = new Tag("option", option.group(1));
            options.add(one.attribute("value"));
            chosen = chosen == null || one.has("selected") ? one.attribute("value") : chosen;
        }
        add(fields, tag, "select", chosen == null ? "" : chosen, options);
    }

    private static void add(List<Field> fields, Tag tag, String type, String value, List<String> options) {
        if (!tag.attribute("name").isEmpty() && !tag.has("disabled")) {
            fields.add(
                    new Field(tag.attribute("name"), type, value, true, List.copyOf(options), tag.attribute("class")));
        }
    }

    public List<Field> buttons() {
        return fields.stream().filter(Field::isButton).toList();
    }

    /**
     * What a browser would send: everything that is on, with other values where they are given by name or by the last part
     * of it; then the buttons whose names are given, or else the first one. A given null leaves the field out.
     */
    List<Map.Entry<String, String>> filledIn(Map<String, String> values) {
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        boolean isButtonChosen = buttons().stream().anyMatch(button -> given(values, button) != null);
        boolean isPressed = false;
        for (Field field : fields) {
            String given = given(values, field);
            if (field.isButton()) {
                boolean isThis = isButtonChosen ? given != null : !isPressed;
                if (isThis) {
                    parameters.add(Map.entry(field.name(), field.value()));
                    isPressed = true;
                }
            } else if (field.type().equals("radio") || field.type().equals("checkbox")) {
                if (given == null ? field.isOn() : given.equals(field.value())) {
                    parameters.add(Map.entry(field.name(), field.value()));
                }
            } else if (field.isOn()) {
                parameters.add(Map.entry(field.name(), given == null ? field.value() : given));
            }
        }
        return parameters;
    }

    private static String given(Map<String, String> values, Field field) {
        String last = field.id();
        if (values.containsKey(field.name())) {
            return values.get(field.name());
        }
        // What is hidden is meant by its whole name only: seen:amount is not amount.
        boolean isMeant = values.containsKey(last) && !field.type().equals("hidden");
        return isMeant ? values.get(last) : values.get(field.type());
    }
}
