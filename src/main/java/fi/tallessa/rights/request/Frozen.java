package fi.tallessa.rights.request;

import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What may only be kept: all of it, one thing of a closed list, or what rests on one consent (D12).
 *
 * @param item which consent; null of anything else
 */
public record Frozen(Extent extent, ItemId item) {

  static final Frozen ALL = new Frozen(Extent.ALL, null);

  public Frozen {
    if ((extent == Extent.CONSENT) != (item != null)) {
      throw new IllegalArgumentException("One consent, or none");
    }
  }

  /** As the tables name it. */
  String code() {
    return item == null ? extent.code() : item.value().toString();
  }

  static Frozen of(String code) {
    return Extent.of(code)
        .map(one -> new Frozen(one, null))
        .orElseGet(() -> new Frozen(Extent.CONSENT, new ItemId(UUID.fromString(code))));
  }

  /** Of those there are. */
  static Optional<Frozen> chosen(String code, List<ConsentItem> items) {
    return all(items).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The same of what is less than all of it. */
  static Optional<Frozen> part(String code, List<ConsentItem> items) {
    return chosen(code, items).filter(one -> !one.equals(ALL));
  }

  private static Stream<Frozen> all(List<ConsentItem> items) {
    return Stream.concat(
        Extent.fixed().map(one -> new Frozen(one, null)),
        items.stream().map(one -> new Frozen(Extent.CONSENT, one.id())));
  }

  /** Its words, with the title of the consent. */
  String words(List<ConsentItem> items, Ui ui) {
    return items.stream()
        .filter(one -> one.id().equals(item))
        .map(one -> ui.t("rights.extent.consent.of", one.newest().title(ui.lang())))
        .findFirst()
        .orElseGet(() -> ui.t(extent.label()));
  }

  /** Every consent that is asked, whoever gave which: the list tells nothing of the customer. */
  static List<Choice> choices(List<ConsentItem> items, Ui ui) {
    return choices(all(items), items, ui);
  }

  /** The same of what is less than all of it. */
  static List<Choice> parts(List<ConsentItem> items, Ui ui) {
    return choices(all(items).filter(one -> !one.equals(ALL)), items, ui);
  }

  private static List<Choice> choices(Stream<Frozen> some, List<ConsentItem> items, Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("rights.right.choose"))),
            some.map(one -> new Choice(one.code(), one.words(items, ui))))
        .toList();
  }
}
