package fi.tallessa.family.relative;

import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Choice;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * How it stands between two, as typed.
 *
 * @param since the year, or blank
 * @param source who said so, a {@link CloseSource} code
 */
public record BondForm(String a, String b, String bond, String since, String source) {

  private static final int EARLIEST = 1900;

  public BondForm {
    a = Objects.requireNonNullElse(a, "");
    b = Objects.requireNonNullElse(b, "");
    bond = Objects.requireNonNullElse(bond, "");
    since = Objects.requireNonNullElse(since, "");
    source = Objects.requireNonNullElse(source, "");
  }

  static BondForm blank() {
    return new BondForm("", "", "", "", "");
  }

  record Read(UUID a, UUID b, ToldBond told) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  Result<Read> check(Family family, Visit visit) {
    return one("a", a, family)
        .with(one("b", b, family), Pair::new)
        .flatMap(
            pair ->
                pair.a().equals(pair.b())
                    ? Result.faulty("b", "family.bond.same")
                    : Result.fine(pair))
        .with(how(visit), (pair, told) -> new Read(pair.a(), pair.b(), told));
  }

  private Result<ToldBond> how(Visit visit) {
    var told =
        Result.needed(CloseSource.of(source), "source", "customer.source.missing")
            .map(one -> Told.by(one, visit.today()));
    return Choice.made("bond", Bond.of(bond))
        .with(year(visit), Since::new)
        .with(told, (one, by) -> one.told(by, visit));
  }

  private record Since(Bond bond, Optional<Integer> year) {
    ToldBond told(Told by, Visit visit) {
      return new ToldBond(bond, year.orElse(null), by, visit.who());
    }
  }

  private static Result<UUID> one(String field, String typed, Family family) {
    return Choice.made(field, Somebody.of(typed, family).map(Member::id));
  }

  private Result<Optional<Integer>> year(Visit visit) {
    var typed = since.strip();
    if (typed.isEmpty()) {
      return Result.fine(Optional.empty());
    }
    if (!typed.matches("\\d{4}")) {
      return Result.faulty("since", "family.bond.since.year");
    }
    int year = Integer.parseInt(typed);
    return year < EARLIEST || year > visit.today().getYear()
        ? Result.faulty("since", "family.bond.since.year")
        : Result.fine(Optional.of(year));
  }

  private record Pair(UUID a, UUID b) {}

  @Override
  public String toString() {
    return "BondForm";
  }
}
