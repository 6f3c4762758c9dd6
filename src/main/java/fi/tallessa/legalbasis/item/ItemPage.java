package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The form of one item.
 *
 * @param item null of a new one
 * @param ended what was typed in a language that has ended meanwhile, by its box
 */
public record ItemPage(
    ConsentItem item,
    List<Tongue> tongues,
    ItemForm form,
    Map<String, String> ended,
    Problems problems) {

  /** Before the name of a box whose words are shown to be copied, and kept in nothing. */
  static final String UNKEPT = "unkept";

  /** One box of words that are shown once more. */
  public record Unkept(String name, String language, TextPart part, String words) {
    @Override
    public String toString() {
      return "Unkept";
    }
  }

  /**
   * What was typed in a language that has ended, also where the page is only read in another one of
   * its own.
   */
  public List<Unkept> unkept() {
    var all = new TreeMap<>(ended);
    form.sent()
        .forEach(
            (box, words) -> {
              if (box.startsWith(UNKEPT + ".")) {
                all.putIfAbsent(box.substring(UNKEPT.length() + 1), words);
              }
            });
    return all.entrySet().stream()
        .flatMap(box -> unkept(box.getKey(), box.getValue()).stream())
        .toList();
  }

  private static Optional<Unkept> unkept(String box, String words) {
    var parts = box.split("\\.");
    return Arrays.stream(TextPart.values())
        .filter(part -> parts.length == 3 && part.box(new Tongue(parts[1], "")).equals(box))
        .findFirst()
        .map(part -> new Unkept(UNKEPT + "." + box, parts[1], part, words));
  }

  public boolean isNew() {
    return item == null;
  }

  public String address() {
    return "/reviews/items/" + (item == null ? "new" : item.id());
  }

  public List<Choice> categories(Ui ui) {
    return Arrays.stream(Category.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<TextPart> parts() {
    return List.of(TextPart.values());
  }

  public Map<String, String> labels(Ui ui) {
    var labels = new HashMap<String, String>();
    labels.put("category", ui.t("legalbasis.item.categories"));
    labels.put("organisation", ui.t("legalbasis.item.organisation"));
    labels.put(UNKEPT, ui.t("legalbasis.item.languages"));
    labels.put("months", ui.t("legalbasis.item.months"));
    for (var tongue : tongues) {
      Arrays.stream(TextPart.values())
          .forEach(part -> labels.put(part.box(tongue), tongue.name() + ", " + ui.t(part.label())));
    }
    return labels;
  }
}
