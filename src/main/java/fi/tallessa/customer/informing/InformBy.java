package fi.tallessa.customer.informing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.datum.Verification;
import fi.tallessa.customer.datum.Verifier;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What somebody else told us of a person is told to that person, with its source: within a month of
 * the day we got it, when we first speak with them, or when it first goes to somebody else,
 * whichever comes first (GDPR Art. 14(3)(a)–(c); S22). "At the latest" grows over no holiday. A
 * guardian's word of a child is the child's own, as in verifying.
 *
 * @param data every version of every field
 * @param guardians every version of every guardian
 * @param used what workers have written down; what else the register knows of is found here
 * @param consented the days somebody else told what rests on consents
 */
public record InformBy(
    Birth child,
    List<Kept> data,
    List<KeptGuardian> guardians,
    List<Awareness> aware,
    List<Informing> told,
    List<FirstUse> used,
    List<LocalDate> consented) {

  public static final TimeLimit LIMIT = TimeLimit.months(1);

  /** Everybody who is to be told, each once, the first day first. */
  public List<Owed> owed() {
    var uses = uses().toList();
    return Stream.concat(ofCustomer(uses).stream(), ofGuardians(uses))
        .sorted(comparing(Owed::by))
        .toList();
  }

  /** The first day by which somebody is to be told; empty where everybody was. */
  public Optional<LocalDate> day() {
    return owed().stream().map(Owed::by).findFirst();
  }

  /** The first day on which the notice is to be told; empty where nobody is owed it. */
  public Optional<LocalDate> noticeBy() {
    return notices().stream().map(NoticeOwed::on).findFirst();
  }

  /**
   * Who told us something of themselves and was never told of the notice, each once, the first day
   * first: it is told at once, when the data is got (GDPR Art. 13(1)). A child's guardians tell and
   * are told for the child; for what each tells of themselves they are told themselves.
   */
  public List<NoticeOwed> notices() {
    return Stream.concat(noticeOfCustomer().stream(), noticesOfGuardians(guardians, told))
        .sorted(comparing(NoticeOwed::on))
        .toList();
  }

  private Optional<NoticeOwed> noticeOfCustomer() {
    return noticeTold(told, child)
        ? Optional.empty()
        : known()
            .map(Datum::told)
            .filter(one -> one.source().verifies(minor(one.on())).isPresent())
            .min(comparing(Told::on))
            .map(one -> new NoticeOwed(null, one.on(), one.source() != Source.CUSTOMER));
  }

  /** Guardians who told us how they are reached, or of their custody, and were not told. */
  public static Stream<NoticeOwed> noticesOfGuardians(
      List<KeptGuardian> guardians, List<Informing> told) {
    return guardians.stream()
        .filter(one -> one.guardian().ownWord())
        .filter(one -> told.stream().noneMatch(act -> one.id().equals(act.guardian())))
        .map(one -> new NoticeOwed(one.id(), one.guardian().told().on(), false))
        .collect(
            toMap(
                NoticeOwed::guardian, one -> one, BinaryOperator.minBy(comparing(NoticeOwed::on))))
        .values()
        .stream();
  }

  /** Whether the customer was told of it, or a guardian while they were a minor. */
  public static boolean noticeTold(List<Informing> told, Birth child) {
    return told.stream()
        .anyMatch(act -> act.guardian() == null || child.youngestAge(act.on()) < Birth.OF_AGE);
  }

  private Optional<Owed> ofCustomer(List<Use> uses) {
    var data =
        known()
            .map(Datum::told)
            .filter(one -> one.source().verifies(minor(one.on())).isEmpty())
            .map(Told::on);
    return Stream.concat(data, consented.stream())
        .filter(got -> told.stream().noneMatch(act -> covers(act, got)))
        .map(got -> owed(null, got, uses))
        .min(comparing(Owed::by));
  }

  private Stream<Owed> ofGuardians(List<Use> uses) {
    return guardians.stream()
        .filter(one -> !one.guardian().ownWord())
        .filter(one -> told.stream().noneMatch(act -> covers(act, one)))
        .map(one -> owed(one.id(), one.guardian().told().on(), uses))
        .collect(toMap(Owed::guardian, one -> one, BinaryOperator.minBy(comparing(Owed::by))))
        .values()
        .stream();
  }

  private static Owed owed(UUID who, LocalDate got, List<Use> uses) {
    var month = new Owed(who, got, Deadline.INFORMING.lastDay(got, LIMIT), Optional.empty());
    return uses.stream()
        .filter(use -> Objects.equals(use.guardian(), who) && use.of(got))
        .map(use -> new Owed(who, got, use.on(), Optional.of(use.kind())))
        .min(comparing(Owed::by))
        .filter(first -> !first.by().isAfter(month.by()))
        .orElse(month);
  }

  /** What was told with its sources, to the customer or to who acted for the child then. */
  private boolean covers(Informing act, LocalDate got) {
    return act.sources() && !act.on().isBefore(got) && (act.guardian() == null || minor(act.on()));
  }

  /** What was told with its sources, to that guardian. */
  public static boolean covers(Informing act, KeptGuardian one) {
    return act.sources()
        && one.id().equals(act.guardian())
        && !act.on().isBefore(one.guardian().told().on());
  }

  /** Whoever tells us something, says that it is right, or is told something, is spoken with. */
  private Stream<Use> uses() {
    return Stream.of(
            used.stream().map(one -> Use.on(one.on(), one.guardian(), one.kind())),
            told.stream().map(act -> Use.spoken(act.on(), act.guardian())),
            aware.stream()
                .filter(Awareness::verified)
                .map(one -> Use.on(one.on(), one.guardian(), FirstUse.Kind.REACHED)),
            guardians.stream()
                .filter(one -> one.guardian().ownWord())
                .map(one -> Use.spoken(one.guardian().told().on(), one.id())),
            guardians.stream().flatMap(InformBy::right),
            known().flatMap(InformBy::said),
            known().flatMap(InformBy::spoken))
        .flatMap(some -> some);
  }

  private static Stream<Use> right(KeptGuardian one) {
    return Stream.ofNullable(one.guardian().verified())
        .map(word -> Use.spoken(word.on(), word.guardian()));
  }

  private static Stream<Use> said(Datum datum) {
    return Stream.ofNullable(datum.verified())
        .filter(one -> one.guardian() != null)
        .map(one -> Use.spoken(one.on(), one.guardian()));
  }

  private static Stream<Use> spoken(Datum datum) {
    var told =
        Stream.of(datum.told())
            .filter(one -> one.source().verifies(false).isPresent())
            .map(Told::on);
    var verified =
        Stream.ofNullable(datum.verified())
            .filter(one -> one.by() == Verifier.CUSTOMER)
            .map(Verification::on);
    return Stream.concat(told, verified).map(day -> Use.spoken(day, null));
  }

  private Stream<Datum> known() {
    return data.stream().map(Kept::datum).filter(Datum::known);
  }

  private boolean minor(LocalDate day) {
    return child.youngestAge(day) < Birth.OF_AGE;
  }

  @Override
  public String toString() {
    return "InformBy";
  }
}
