package fi.tallessa.customer.consented;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Permit;
import fi.tallessa.wording.Kind;
import org.springframework.stereotype.Component;

/**
 * A consent to other information lets in no health, and one to health lets in health and nothing
 * else (S19, S20): what may be of another kind is asked about.
 */
@Component
class ConsentedGuard {

  private final Guard guard;

  ConsentedGuard(Guard guard) {
    this.guard = guard;
  }

  /**
   * @param before what the entry says already, and was asked about then
   */
  Asking read(Store store, Permit permit, Worded answer, ConsentedForm form, String before) {
    var held = store.health() ? new Kind[] {Kind.HEALTH} : new Kind[0];
    return guard.read(permit, answer, "text", form.text(), before, held);
  }

  void keep(Permit permit, Worded answer, ConsentedForm form) {
    guard.keep(permit, answer, form.text());
  }
}
