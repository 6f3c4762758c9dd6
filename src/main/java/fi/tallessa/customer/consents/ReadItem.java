package fi.tallessa.customer.consents;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.ConsentEvent;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.Indication;
import fi.tallessa.legalbasis.consent.Method;
import fi.tallessa.legalbasis.consent.ToTell;
import fi.tallessa.legalbasis.consent.Told;
import fi.tallessa.legalbasis.item.ItemVersion;
import fi.tallessa.legalbasis.item.Wording;
import fi.tallessa.web.Ui;
import java.util.Map;

/**
 * One item of an asking in the very words it is read in, and what was answered then: what a slip
 * prints is what was on the screen, whoever prints it and whatever was said since (C4).
 *
 * @param answer null until there is one
 * @param told what was told of us with the answer, and before there is one, what is told today;
 *     null where none of it was kept
 * @param asleep whether a yes wakes what sleeps, and a no erases it
 * @param losing how much of each kind a yes would erase
 * @param healthToo whether it may erase of health too, of which the visitor may not know
 */
public record ReadItem(
    ItemVersion version,
    Circumstances how,
    ConsentEvent answer,
    Told told,
    boolean asleep,
    Map<FieldGroup, Integer> losing,
    boolean healthToo) {

  static ReadItem of(Asked asked, Asked.One one, ToTell today) {
    var answer =
        one.consent().events().reversed().stream()
            .filter(event -> asked.asking().id().equals(event.asking()))
            .filter(event -> event.state() != ConsentState.REQUESTED)
            .findFirst();
    var said = answer.flatMap(ConsentEvent::indication);
    var how = said.map(Indication::circumstances).orElse(asked.asking().circumstances());
    return new ReadItem(
        one.version(),
        how,
        answer.orElse(null),
        answer.isEmpty()
            ? today.in(how.language(), how.wording())
            : said.map(Indication::told).orElse(null),
        one.asleep(),
        one.losing(),
        one.healthToo());
  }

  /** Nobody was asked: they wrote that they take it back. */
  boolean letter() {
    return answer != null
        && answer.indication().map(Indication::method).filter(Method::letter).isPresent();
  }

  /** A yes or a no from before it was kept what was told with it. */
  public boolean untold() {
    return told == null && answer.indication().map(Indication::text).isPresent();
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
