package fi.tallessa.demo.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A form as a browser would send it: what the page already says, with some of it typed over. */
final class FormOnPage {

  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
  private static final Pattern SELECT =
      Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern CHOSEN = Pattern.compile("<option\\b[^>]*\\bselected\\b[^>]*>");
  private static final Pattern TEXT =
      Pattern.compile("<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);

  /** The fields of the form that is sent to this address; a page without it is a mistake. */
  static Map<String, String> on(Answer page, String action, Map<String, String> typed) {
    var fields = new LinkedHashMap<String, String>();
    var form = form(page.text(), action);
    INPUT.matcher(form).results().forEach(found -> input(found.group(), fields));
    SELECT
        .matcher(form)
        .results()
        .forEach(found -> put(fields, found.group(1), chosen(found.group(2))));
    TEXT.matcher(form)
        .results()
        .forEach(found -> put(fields, found.group(1), HtmlUtils.htmlUnescape(found.group(2))));
    fields.putAll(typed);
    return fields;
  }

  private static String form(String page, String action) {
    var form =
        Pattern.compile(
            "<form\\b[^>]*\\baction=\"" + Pattern.quote(action) + "\".*?</form>", Pattern.DOTALL);
    return form.matcher(page)
        .results()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No form for " + action + " on:\n" + page))
        .group();
  }

  private static void input(String input, Map<String, String> fields) {
    var type = attribute(input, "type");
    boolean ticked = type.equals("radio") || type.equals("checkbox");
    if (!type.equals("submit") && (!ticked || input.contains(" checked"))) {
      put(fields, input, attribute(input, "value"));
    }
  }

  private static String chosen(String options) {
    return CHOSEN
        .matcher(options)
        .results()
        .findFirst()
        .map(option -> attribute(option.group(), "value"))
        .orElse("");
  }

  private static void put(Map<String, String> fields, String element, String value) {
    var name = attribute(element, "name");
    if (!name.isEmpty()) {
      fields.put(name, value);
    }
  }

  private static String attribute(String element, String name) {
    var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(element);
    return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
  }

  private FormOnPage() {}
}
