package fi.tallessa.casework.countersign;

import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a student in practice wrote, to be countersigned, or what came of it.
 *
 * @param kept empty where it was taken out, or its words were not handed over to the reader
 * @param by who countersigns it, or did
 * @param outcome null while it waits
 * @param at when that was; null with {@code outcome}
 * @param may whether the reader may countersign it
 * @param whole whether a student began the contact, so that all of it can be taken out
 * @param own whether the reader wrote it, and has still to read that it was taken out
 * @param asking about words of why it is taken out
 */
public record CountersignPage(
    Code code,
    String name,
    UUID contact,
    Optional<KeptContact> kept,
    String intern,
    String by,
    LocalDate due,
    Outcome outcome,
    Instant at,
    String reason,
    boolean may,
    boolean whole,
    boolean own,
    CountersignForm form,
    Problems problems,
    Asking asking) {

  CountersignPage asking(Asking found) {
    return new CountersignPage(
        code, name, contact, kept, intern, by, due, outcome, at, reason, may, whole, own, form,
        problems, found);
  }

  public boolean removed() {
    return outcome == Outcome.REMOVED;
  }

  public String file() {
    return "/customers/" + code.shown();
  }

  public String correct() {
    return file() + "/contacts/" + contact;
  }

  public String address() {
    return correct() + "/countersignature";
  }

  @Override
  public String toString() {
    return "CountersignPage[" + contact + "]";
  }
}
