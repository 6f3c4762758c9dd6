package fi.tallessa;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A row that a test holds while others come for it, one after the other. */
public final class HeldRow {

  private final Owner owner;
  private final TransactionTemplate transaction;

  public HeldRow(ApplicationContext beans) {
    this.owner = beans.getBean(Owner.class);
    this.transaction = beans.getBean(TransactionTemplate.class);
  }

  /**
   * What came of each: they stand before the row in this order, and it is let go when all stand
   * there, so that none has read what the hold has written, and none has written.
   */
  @SafeVarargs
  public final <T> List<T> whileDone(Runnable hold, Callable<T>... comers) {
    try (var threads = Executors.newFixedThreadPool(comers.length)) {
      var sent =
          transaction.execute(
              status -> {
                hold.run();
                var all = new ArrayList<Future<T>>();
                for (var comer : comers) {
                  all.add(threads.submit(comer));
                  waiting(all.size());
                }
                return all;
              });
      return sent.stream().map(HeldRow::got).toList();
    }
  }

  public static <T> T got(Future<T> sent) {
    try {
      return sent.get();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  /** Until so many stand before a lock in this database. */
  private void waiting(int many) {
    for (int tries = 0; tries < 500; tries++) {
      int now =
          owner
              .db()
              .sql(
                  """
                  select count(distinct pid) from pg_locks
                  join pg_stat_activity using (pid)
                  where not granted and pg_stat_activity.datname = current_database()
                  """)
              .query(Integer.class)
              .single();
      if (now >= many) {
        return;
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException stopped) {
        throw new AssertionError(stopped);
      }
    }
    throw new AssertionError("Nobody waits for the row");
  }
}
