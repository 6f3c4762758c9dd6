package fi.tallessa.faults;

import fi.tallessa.holdings.NightJob;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What a register in a process of its own does again and again until it is killed. */
final class NightWork {

  static NightJob of(ApplicationContext register, String code) {
    return register.getBeansOfType(NightJob.class).values().stream()
        .filter(job -> job.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** A database that is lost is waited for; whatever else goes wrong ends the process. */
  static void forEver(Runnable what) {
    while (true) {
      try {
        what.run();
      } catch (DataAccessException | TransactionException away) {
        RegisterProcess.rest(50);
      }
    }
  }

  private NightWork() {}
}
