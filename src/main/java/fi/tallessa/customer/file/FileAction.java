package fi.tallessa.customer.file;

import fi.tallessa.holdings.Action;

/** What may be done with a customer's page as a whole. */
enum FileAction implements Action {
  /** Opens the page. */
  READ("customer.file.read"),
  /** Opens what stays with the responsible worker while the file is frozen (GDPR Art. 18). */
  REMAINS("customer.file.remains");

  private final String code;

  FileAction(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return Kind.READ;
  }
}
