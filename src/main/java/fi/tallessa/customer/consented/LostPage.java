package fi.tallessa.customer.consented;

import fi.tallessa.kernel.Code;

/**
 * What was typed while its consent ended: shown this once, to be copied or dropped, and kept
 * nowhere.
 */
public record LostPage(Code code, String name, Store store, ConsentedForm form) {

  public String address() {
    return store.address(code) + "/" + (form.version().isEmpty() ? "new" : form.once());
  }

  public String file() {
    return "/customers/" + code.shown();
  }

  @Override
  public String toString() {
    return "LostPage[" + store + "]";
  }
}
