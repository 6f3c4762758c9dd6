package fi.tallessa.customer.search;

import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.web.Incidents;
import java.util.HashMap;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps true what follows from what is kept: whoever changes something says so within the
 * transaction; what is to be done follows at once, the directory once that has committed, and those
 * of other machines within moments.
 */
@Component
public class Renewal {

  private final Directory directory;
  private final DirectoryEntries entries;
  private final DirectoryChanges changes;
  private final Reckoning reckoning;

  Renewal(
      Directory directory,
      DirectoryEntries entries,
      DirectoryChanges changes,
      Reckoning reckoning) {
    this.directory = directory;
    this.entries = entries;
    this.changes = changes;
    this.reckoning = reckoning;
  }

  /**
   * The customer was registered, or something has changed that they may be found by: their own data
   * or their guardians'. What they are found by is read again after the commit and not before, so
   * that of two changes at once neither is missed.
   */
  public void of(Permit permit) {
    toDo(permit);
    var subject = permit.subject();
    counted(
        () -> changes.of(Set.of(subject)),
        change -> {
          try {
            directory.renew(subject, change, entries.of(permit));
          } catch (RuntimeException failed) {
            behind(subject, change, failed);
          }
        });
  }

  /** Something else of theirs has changed: what is to be done follows within the transaction. */
  public void toDo(Permit permit) {
    reckoning.of(permit);
  }

  /**
   * Something of these was erased by night, as {@link #willBeErased} has told the other machines:
   * nobody is found by it from now on, and nobody is asked to do anything about it. Within one
   * transaction that holds off whoever changes them meanwhile.
   */
  @Transactional
  public void erasedByNight(Set<SubjectId> some, Night night) {
    var anew = new HashMap<SubjectId, Listed>();
    reckoning.erased(some, night);
    var now = changes.since(Long.MAX_VALUE).change();
    entries.some(some, night.at()).forEach(one -> anew.put(one.subject(), one));
    some.forEach(one -> directory.renew(one, now, anew.get(one)));
  }

  /** Within the transaction that erases it, so that it is gone on every machine or on none. */
  public void willBeErased(Set<SubjectId> some) {
    counted(() -> changes.of(some), change -> directory.fallBehind(some, change));
  }

  /**
   * What they may be found by is another without anybody having their key: until they are read
   * again they are found by code.
   */
  void readAnew(SubjectId one) {
    willBeErased(Set.of(one));
  }

  /** The customer is erased; nobody finds them from the moment that holds. */
  public void erased(Permit permit) {
    counted(changes::erased, change -> directory.forget(permit.subject()));
  }

  /** What was saved is saved. Whose row is broken is shown so; whoever else is read once more. */
  private void behind(SubjectId subject, long change, RuntimeException failed) {
    Incidents.note("the search directory is behind", failed);
    if (!(failed instanceof SealBroken)) {
      directory.fallBehind(Set.of(subject), change);
    }
  }

  /** Counted last in the transaction, as all others who count wait for it to end. */
  private static void counted(LongSupplier counting, LongConsumer then) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          private long change;

          @Override
          public void beforeCommit(boolean readOnly) {
            change = counting.getAsLong();
          }

          @Override
          public void afterCommit() {
            then.accept(change);
          }
        });
  }
}
