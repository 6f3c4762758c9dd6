package fi.tallessa.legalbasis.item;

import fi.tallessa.association.Controller;
import fi.tallessa.web.Tone;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** All items, the languages of their texts, and how the controller is told. */
public record ItemListPage(
    List<ConsentItem> items, List<Tongue> tongues, Controller controller, LocalDate today) {

  public String path(ConsentItem item) {
    return "/reviews/items/" + item.id();
  }

  public String state(Ui ui, ConsentItem item) {
    if (!item.askedOn(today)) {
      return ui.t("legalbasis.item.state.retired", ui.day(item.retiredFrom().orElseThrow()));
    }
    if (item.retiredFrom().isPresent()) {
      return ui.t("legalbasis.item.state.retires", ui.day(item.retiredFrom().get()));
    }
    return ui.t(item.newest().used() ? "legalbasis.item.state.used" : "legalbasis.item.state.new");
  }

  public Tone tone(ConsentItem item) {
    return item.askedOn(today) ? Tone.OK : Tone.PLAIN;
  }

  /** Languages that were added after its text was written. */
  public List<String> missing(ConsentItem item) {
    return tongues.stream()
        .filter(tongue -> item.newest().text(tongue.code()).isEmpty())
        .map(Tongue::name)
        .toList();
  }

  public String categories(Ui ui, ConsentItem item) {
    return item.newest().categories().stream()
        .sorted()
        .map(one -> ui.t(one.label()))
        .collect(Collectors.joining(", "));
  }
}
