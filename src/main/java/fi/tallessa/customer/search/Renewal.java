package fi.tallessa.customer.search;

import fi.tallessa.holdings.Permit;
import fi.tallessa.web.Incidents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the directory true: whoever changes a name, a birth, a number or a guardian says so within
 * the transaction, and the directory follows once that has committed.
 */
@Component
public class Renewal {

  private final Directory directory;
  private final DirectoryEntries entries;

  Renewal(Directory directory, DirectoryEntries entries) {
    this.directory = directory;
    this.entries = entries;
  }

  /**
   * The customer was registered, or something they are found by has changed. Read again after the
   * commit and not before, so that of two changes at once neither is missed.
   */
  public void of(Permit permit) {
    afterCommit(() -> directory.renew(permit.subject(), () -> entries.of(permit)));
  }

  /** The customer is erased; nobody finds them from the moment that holds. */
  public void erased(Permit permit) {
    afterCommit(() -> directory.forget(permit.subject()));
  }

  private static void afterCommit(Runnable step) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            try {
              step.run();
            } catch (RuntimeException failed) {
              // What was saved is saved; until the next change or start the search is behind.
              Incidents.note("the search directory is behind", failed);
            }
          }
        });
  }
}
