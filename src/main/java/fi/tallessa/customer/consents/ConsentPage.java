package fi.tallessa.customer.consents;

import fi.tallessa.customer.say.SayForm;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.consent.Clearings.Cleared;
import fi.tallessa.legalbasis.consent.ConsentEvent;
import fi.tallessa.legalbasis.consent.Denial;
import fi.tallessa.legalbasis.consent.Slip;
import fi.tallessa.legalbasis.consent.Verified;
import fi.tallessa.legalbasis.consent.Warnings.Warning;
import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.web.Tone;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everything that was said about one consent, and whether it is as it was written.
 *
 * @param name of the customer
 * @param kept whether what rested on it lies sealed, and may go after all
 * @param verified what came of reading the chain just now
 * @param warnings that it ends, as the night gave them
 * @param slips the papers of its events, by asking
 * @param cleared what nights have erased, by the event after which it was
 * @param mayHealth whether the visitor may know how much was erased of health (S20)
 * @param judged what was judged last of keeping it from guardians; null where that never came up
 * @param minor whether there may be guardians at all
 * @param mayNot why it cannot be kept from guardians at this age; null where it can
 * @param form typed for that, to come back
 */
public record ConsentPage(
    Code code,
    String name,
    ConsentLine line,
    boolean kept,
    Verified verified,
    List<Warning> warnings,
    Map<WorkerId, String> workers,
    Map<UUID, Slip> slips,
    Map<Integer, List<Cleared>> cleared,
    boolean mayHealth,
    Denial judged,
    boolean minor,
    String mayNot,
    SayForm form,
    Problems problems) {

  /** That the young person keeps it from their guardians, or null. */
  public Denial denied() {
    return judged != null && judged.stands() ? judged : null;
  }

  /** Why guardians may know of it again, or null. */
  public Denial allowed() {
    return judged == null || judged.stands() ? null : judged;
  }

  /** Whether there is anything to say of what guardians are not told. */
  public boolean mayLook() {
    return denied() != null || mayNot == null;
  }

  /** The newest first. */
  public List<ConsentEvent> events() {
    return line.consent().events().reversed();
  }

  /** The paper of an event, or null. */
  public Slip slip(ConsentEvent event) {
    return event.asking() == null || !event.state().ofAPerson() ? null : slips.get(event.asking());
  }

  public List<Cleared> cleared(ConsentEvent event) {
    return cleared.getOrDefault(event.number(), List.of()).stream()
        .filter(one -> mayHealth || one.group() != FieldGroup.HEALTH)
        .toList();
  }

  /** It covers health, or did, and how much was erased of that is not said. */
  public boolean healthUnsaid() {
    return !mayHealth
        && line.item().versions().stream()
            .anyMatch(one -> one.categories().contains(Category.HEALTH));
  }

  public String path(Slip slip) {
    return AskedPage.address(code, slip.asking());
  }

  public String worker(WorkerId worker) {
    return workers.getOrDefault(worker, "");
  }

  /** In words: whole, or which events are not as they were written, and how that shows. */
  public String proof(Ui ui) {
    return switch (verified) {
      case Verified.Whole(int events) -> ui.t("customer.consent.proof.whole", events);
      case Verified.Broken(var flaws) ->
          flaws.stream()
              .map(
                  one ->
                      ui.t("customer.consent.proof.broken", one.event(), ui.t(one.why().label())))
              .collect(Collectors.joining(". "));
    };
  }

  public Tone proofTone() {
    return verified.whole() ? Tone.OK : Tone.BLOCK;
  }

  @Override
  public String toString() {
    return "ConsentPage";
  }
}
