package fi.tallessa.access;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.audit.Entered;
import fi.tallessa.holdings.AtErasure;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases whole files whose time has come: every holding, then the file, then the key (GDPR Art.
 * 17). Nobody opens them for it, so what it hands to the holdings has no key; one line in the log a
 * run. That it is due, whoever asks for it knows.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Erasures {

  private static final WorkerId NOBODY = new WorkerId(new UUID(0, 0));

  /** Everything hangs on the file, and whatever is left without the key is noise. */
  private static final List<String> LAST = List.of("file", "keys");

  private final AccessLog log;
  private final JdbcClient db;
  private final List<Holding> holdings;
  private final ErasingOrder order;
  private final List<AtErasure> told;
  private final TransactionTemplate nested;

  Erasures(
      AccessLog log,
      JdbcClient db,
      List<Holding> holdings,
      List<AtErasure> told,
      PlatformTransactionManager transactions) {
    this.log = log;
    this.db = db;
    this.holdings = holdings;
    this.order = new ErasingOrder(of(name -> !LAST.contains(name)));
    this.told = told;
    this.nested = new TransactionTemplate(transactions);
    nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /**
   * Waits for whoever has one of them open, to read or to write; until the end of the transaction
   * nobody opens them. Whether they are due is judged after it.
   *
   * @return those there still are
   */
  public Set<SubjectId> hold(Collection<SubjectId> subjects) {
    return new HashSet<>(
        db.sql("select vault.hold(?)")
            .param(subjects.stream().map(SubjectId::value).toArray(UUID[]::new))
            .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
            .list());
  }

  /**
   * Erases them.
   *
   * @param run what it is done for, as the code of a night job
   */
  public void erase(String run, Set<SubjectId> subjects, Instant at) {
    var codes = codes(hold(subjects));
    var visit = new Visit(NOBODY, at, Purpose.CUSTOMER_WORK);
    for (var line : log.run(run, codes.keySet(), at)) {
      var permit = permit(line, codes, visit);
      int epoch = line.key().orElseThrow().epoch();
      told.forEach(one -> one.erasing(permit, run, epoch));
      erase(permit);
    }
  }

  private static Permit permit(Entered line, Map<SubjectId, Code> codes, Visit visit) {
    var whose = new Admitted(line.subject(), codes.get(line.subject()), Ground.NOT_OPENED, true);
    return new Granted(
        whose,
        ErasureAction.ERASE,
        visit,
        new Entered(line.line(), line.subject(), Optional.empty()));
  }

  private void erase(Permit permit) {
    order.each(one -> nested.executeWithoutResult(status -> one.erase(permit)));
    LAST.forEach(last -> of(last::equals).forEach(one -> one.erase(permit)));
  }

  private List<Holding> of(Predicate<String> name) {
    return holdings.stream().filter(one -> name.test(one.describe().name())).toList();
  }

  private Map<SubjectId, Code> codes(Set<SubjectId> subjects) {
    return db
        .sql("select subject_id, code from access.file where subject_id = any (?)")
        .param(subjects.stream().map(SubjectId::value).toArray(UUID[]::new))
        .query(
            (row, n) ->
                Map.entry(
                    new SubjectId(row.getObject("subject_id", UUID.class)),
                    Code.parse(row.getString("code")).orElseThrow()))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
