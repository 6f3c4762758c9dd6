package fi.tallessa.customer.consents;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.ConsentEvent;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.Indication;
import fi.tallessa.legalbasis.consent.Method;
import fi.tallessa.legalbasis.item.ItemVersion;
import fi.tallessa.legalbasis.item.Wording;
import fi.tallessa.web.Ui;
import java.util.Map;

/**
 * One item of an asking in the very words it is read in, and what was answered then: what a slip
 * prints is what was on the screen, whoever prints it and whatever was said since (C4).
 *
 * @param answer null until there is one
 * @param asleep whether a yes wakes what sleeps, and a no erases it
 * @param losing how much of each kind a yes would erase
 */
public record ReadItem(
    ItemVersion version,
    Circumstances how,
    ConsentEvent answer,
    boolean asleep,
    Map<FieldGroup, Integer> losing) {

  static ReadItem of(Asked asked, Asked.One one) {
    var answer =
        one.consent().events().reversed().stream()
            .filter(event -> asked.asking().id().equals(event.asking()))
            .filter(event -> event.state() != ConsentState.REQUESTED)
            .findFirst();
    var how = answer.flatMap(ConsentEvent::indication).map(Indication::circumstances);
    return new ReadItem(
        one.version(),
        how.orElse(asked.asking().circumstances()),
        answer.orElse(null),
        one.asleep(),
        one.losing());
  }

  /** Nobody was asked: they wrote that they take it back. */
  boolean letter() {
    return answer != null
        && answer.indication().map(Indication::method).filter(Method::letter).isPresent();
  }

  public String language() {
    return how.language();
  }

  public Wording wording() {
    return how.wording();
  }

  /** Yes or no; of what was not answered, that, and of a letter, that it takes back. */
  public String said(Ui ui) {
    if (answer.state() == ConsentState.DEFERRED || letter()) {
      return ui.t(answer.state().label());
    }
    return ui.t("customer.consent.screen." + (answer.state().valid() ? "yes" : "no"));
  }

  @Override
  public String toString() {
    return "ReadItem";
  }
}
