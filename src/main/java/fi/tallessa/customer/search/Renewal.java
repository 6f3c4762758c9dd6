package fi.tallessa.customer.search;

import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.web.Incidents;
import java.util.HashMap;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps true what follows from what is kept: whoever changes something says so within the
 * transaction; what is to be done follows at once, the directory once that has committed.
 */
@Component
public class Renewal {

  private final Directory directory;
  private final DirectoryEntries entries;
  private final Reckoning reckoning;

  Renewal(Directory directory, DirectoryEntries entries, Reckoning reckoning) {
    this.directory = directory;
    this.entries = entries;
    this.reckoning = reckoning;
  }

  /**
   * The customer was registered, or something of theirs has changed. What is to be done follows
   * within the transaction. What they are found by is read again after the commit and not before,
   * so that of two changes at once neither is missed.
   */
  public void of(Permit permit) {
    try {
      reckoning.of(permit);
    } catch (SealBroken broken) {
      // Of a row that cannot be read nothing follows; the change itself is not refused for it.
      Incidents.note("what is to be done could not be worked out anew", broken);
    }
    afterCommit(() -> directory.renew(permit.subject(), () -> entries.of(permit)));
  }

  /**
   * Something of these was erased by night: nobody is found by it from now on, and nobody is asked
   * to do anything about it. Within one transaction that holds off whoever changes them meanwhile.
   */
  @Transactional
  public void erasedByNight(Set<SubjectId> some, Night night) {
    var anew = new HashMap<SubjectId, Listed>();
    try {
      reckoning.erased(some, night);
      entries.some(some, night.at()).forEach(one -> anew.put(one.subject(), one));
    } finally {
      // Who could not be read again is found by code alone, never by what is gone.
      some.forEach(one -> directory.renew(one, () -> anew.get(one)));
    }
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
