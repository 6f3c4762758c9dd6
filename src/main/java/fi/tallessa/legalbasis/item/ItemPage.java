package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of one item.
 *
 * @param item null of a new one
 */
public record ItemPage(ConsentItem item, List<Tongue> tongues, ItemForm form, Problems problems) {

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
    labels.put("months", ui.t("legalbasis.item.months"));
    for (var tongue : tongues) {
      Arrays.stream(TextPart.values())
          .forEach(part -> labels.put(part.box(tongue), tongue.name() + ", " + ui.t(part.label())));
    }
    return labels;
  }
}
