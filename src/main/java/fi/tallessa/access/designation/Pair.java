package fi.tallessa.access.designation;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Dormancies;
import fi.tallessa.access.OlderNotes;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Designates two workers to one file, from today on. Of the two only who is responsible has the
 * right to health information, as everybody has who is responsible (S20).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Pair {

  private final Dormancies dormancies;
  private final Designations designations;
  private final Barred barred;

  Pair(Dormancies dormancies, Designations designations, Barred barred) {
    this.dormancies = dormancies;
    this.designations = designations;
    this.barred = barred;
  }

  /** What came of it; only {@link #DONE} is to be kept. */
  public enum Outcome {
    DONE,
    /** No relationship lasts: nobody works with somebody who is no customer (D20). */
    DORMANT,
    /** One of the two may never open the file (K15). */
    BARRED,
    /**
     * One of the two works with the customer for a time that ends, or will: that is decided first.
     */
    TWICE,
    /**
     * Who would be responsible works with the customer without the right to health information: who
     * gives it says so, and it comes back with nothing else.
     */
    NO_HEALTH
  }

  /**
   * @param older what of the notes written before is handed over to whoever comes new
   */
  public Outcome designate(Permit permit, WorkerId responsible, WorkerId second, OlderNotes older) {
    if (dormancies.holds(permit)) {
      return Outcome.DORMANT;
    }
    var never = barred.from(permit);
    if (never.contains(responsible) || never.contains(second)) {
      return Outcome.BARRED;
    }
    if (standing(permit, responsible).filter(one -> !one.health()).isPresent()) {
      return Outcome.NO_HEALTH;
    }
    var days = DateRange.from(permit.visit().today());
    return add(permit, new Proposal(responsible, days, older, true))
            && add(permit, new Proposal(second, days, older, false))
        ? Outcome.DONE
        : Outcome.TWICE;
  }

  /** Whoever works with the customer already, without an end, goes on. */
  private boolean add(Permit permit, Proposal proposal) {
    return standing(permit, proposal.worker()).isPresent() || designations.add(permit, proposal);
  }

  private Optional<Designation> standing(Permit permit, WorkerId worker) {
    var today = permit.visit().today();
    return designations.of(permit).stream()
        .filter(one -> one.worker().equals(worker) && lasts(one, today))
        .findFirst();
  }

  private static boolean lasts(Designation one, LocalDate today) {
    return one.opensOn(today) && one.days().lastDay().isEmpty() && one.countersigner() == null;
  }
}
