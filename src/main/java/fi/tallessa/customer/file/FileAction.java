package fi.tallessa.customer.file;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done with a customer's page as a whole. */
final class FileAction {
  /** Opens the page. */
  static final Action READ = Action.read("customer.file.read").openToInterns().openToProtect();

  /** Opens what stays with the responsible worker while the file is frozen (GDPR Art. 18). */
  static final Action REMAINS = Action.read("customer.file.remains").reaching(Reach.REMAINS);

  /** Opens the page of a file that is closed until a guardian knows (S7). */
  static final Action CLOSED = Action.read("customer.file.closed").reaching(Reach.SETTLING);

  private FileAction() {}
}
