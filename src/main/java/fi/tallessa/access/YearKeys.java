package fi.tallessa.access;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys of years of statistics. Each lies among the keys of people, under a number that is
 * nobody's: so it is wrapped anew with theirs, is opened by a line in the log alone, and once
 * forgotten is gone from every backup with its epoch.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class YearKeys {

  private final Vault vault;
  private final AccessLog log;

  YearKeys(Vault vault, AccessLog log) {
    this.vault = vault;
    this.log = log;
  }

  /** Made once, when the year is first counted. */
  public void make(SubjectId year) {
    vault.create(year);
  }

  /** With its line in the log. */
  public WrappedKey open(SubjectId year, String purpose, Instant at) {
    return log.run(purpose, Set.of(year), at).getFirst().key().orElseThrow();
  }

  /** From now on nobody opens what is sealed with it. */
  public void destroy(SubjectId year, Instant at) {
    vault.destroy(year, at);
  }
}
