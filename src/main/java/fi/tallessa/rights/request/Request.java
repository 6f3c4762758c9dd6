package fi.tallessa.rights.request;

import fi.tallessa.association.Version;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something somebody asks of a customer's data.
 *
 * @param came the day it came, by whatever way
 * @param due the last day to answer
 * @param extended the day they were told why it takes longer
 * @param closed empty while it is open
 * @param decisions the oldest first; all but the last were sent back, or fell
 */
public record Request(
    UUID id,
    Kind kind,
    LocalDate came,
    LocalDate due,
    Instant begun,
    WorkerId by,
    Optional<LocalDate> extended,
    Optional<Closed> closed,
    int version,
    Told told,
    List<Decision> decisions) {

  /**
   * How it ended.
   *
   * @param way null where it was taken back
   * @param recipients whether those who were told something know; null where nobody was, or there
   *     was nothing to tell
   */
  public record Closed(LocalDate on, Instant at, WorkerId by, Way way, Notified recipients) {}

  Request with(List<Decision> all) {
    return new Request(
        id, kind, came, due, begun, by, extended, closed, version, told, List.copyOf(all));
  }

  Optional<Decision> last() {
    return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
  }

  /**
   * The one that stands, or waits for a second. What gives something falls with the right of
   * whoever asked, until they have it (K5, K6).
   */
  public Optional<Decision> current(LocalDate today) {
    return last()
        .filter(Decision::stands)
        .filter(one -> closed.isPresent() || !one.outcome().gives() || told.mayAsk(today).may());
  }

  /** The same once nobody has to agree to it any more. */
  Optional<Decision> held(LocalDate today) {
    return current(today).filter(one -> one.holds(kind));
  }

  public boolean waits(Decision one) {
    return one.waits(kind);
  }

  /** The day from which there is something to tell. */
  LocalDate decidedOn(LocalDate today) {
    return current(today).map(Decision::day).orElse(came);
  }

  /** Nobody is the second of two after themselves. */
  public boolean waitsFor(WorkerId who, LocalDate today) {
    return closed.isEmpty()
        && current(today).filter(one -> one.waits(kind) && !one.by().equals(who)).isPresent();
  }

  public Step step(LocalDate today) {
    if (closed.isPresent()) {
      return Step.CLOSED;
    }
    if (current(today).isPresent()) {
      return current(today).get().waits(kind) ? Step.SECOND : Step.ANSWER;
    }
    return settled(today) ? Step.DECIDE : Step.SETTLE;
  }

  /**
   * Whether somebody has written since a form was filled from it; one that says nothing of it was
   * filled from nothing.
   *
   * @param seen the version it was filled from, as it was sent
   */
  boolean overtook(String seen) {
    return !seen.isEmpty() && Version.of(seen) != version;
  }

  /** Whether all that is held of the customer goes by it; a guardian's is taken out by hand. */
  boolean erases(Outcome outcome) {
    return kind == Kind.ERASURE && outcome == Outcome.ACCEPTED && !told.own();
  }

  /** Whether a part goes by it, which somebody takes out by hand. */
  boolean erasesPart(Outcome outcome) {
    return kind == Kind.ERASURE && outcome == Outcome.PARTLY && !told.own();
  }

  /**
   * Whether all that is held is given now: it was decided and is not answered. What a guardian gets
   * is another paper, on which nothing tells what a child keeps from them (K3).
   */
  public boolean mayCopy(LocalDate today) {
    return shows(today) && told.asker() != Asker.GUARDIAN;
  }

  /** Whether all that is held is given now, or to a guardian what they may read. */
  public boolean shows(LocalDate today) {
    return givenNow(Kind.ACCESS, today).filter(Request::whole).isPresent();
  }

  /** Whether they get the paper on who has looked now: it was decided and is not answered. */
  public boolean tellsLooks(LocalDate today) {
    return givenNow(Kind.LOG_REPORT, today).filter(Request::whole).isPresent();
  }

  /** What was decided of one kind about the customer's own data, and is not answered. */
  private Optional<Decision> givenNow(Kind of, LocalDate today) {
    return kind == of && !told.own() && step(today) == Step.ANSWER
        ? current(today)
        : Optional.empty();
  }

  /** When somebody agreed to what stands, or decided it by themselves. */
  public Optional<Instant> decidedAt(LocalDate today) {
    return current(today).map(one -> one.second().map(Decision.Second::at).orElse(one.at()));
  }

  /**
   * Whether they take to another service now what they told on a consent (GDPR Art. 20): custody
   * was looked up on the day that it is given (K5).
   */
  public boolean ports(LocalDate today) {
    return told.lookedUp(today)
        && givenNow(Kind.PORTABILITY, today).filter(one -> one.outcome().gives()).isPresent();
  }

  /** Which guardian gets it; empty where the person does, or somebody for them. */
  public Optional<UUID> guardian() {
    return told.asker() == Asker.GUARDIAN ? Optional.of(told.guardian()) : Optional.empty();
  }

  /** What else was refused of it nobody can take out of a copy here: that is given by hand (R4). */
  private static boolean whole(Decision one) {
    return one.outcome() == Outcome.ACCEPTED
        || one.outcome() == Outcome.PARTLY && one.ground() == Ground.OTHERS_RIGHTS;
  }

  /** Whether a part is given that is no copy from here. */
  public boolean partByHand(LocalDate today) {
    return givenNow(Kind.ACCESS, today)
        .filter(one -> one.outcome().gives() && !whole(one))
        .isPresent();
  }

  /** The same, written once more. */
  Request rewritten() {
    return new Request(
        id, kind, came, due, begun, by, extended, closed, version + 1, told, decisions);
  }

  private boolean settled(LocalDate today) {
    return told.identity() != Identity.NOT_YET
        && !told.mayAsk(today).open()
        && (told.told() || !kind.hasSituation());
  }

  Stream<WorkerId> who() {
    return Stream.of(
            Stream.of(by),
            Stream.ofNullable(told.heardBy()),
            closed.stream().map(Closed::by),
            decisions.stream().map(Decision::by),
            decisions.stream().flatMap(one -> one.second().stream()).map(Decision.Second::by))
        .flatMap(some -> some)
        .distinct();
  }

  @Override
  public String toString() {
    return "Request[" + id + "]";
  }
}
