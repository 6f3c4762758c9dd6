package fi.tallessa.family.relative;

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
 */
public record BondForm(String a, String b, String bond, String since) {

  private static final int EARLIEST = 1900;

  public BondForm {
    a = Objects.requireNonNullElse(a, "");
    b = Objects.requireNonNullElse(b, "");
    bond = Objects.requireNonNullElse(bond, "");
    since = Objects.requireNonNullElse(since, "");
  }

  static BondForm blank() {
    return new BondForm("", "", "", "");
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
        .with(
            Choice.made("bond", Bond.of(bond))
                .with(
                    year(visit), (one, year) -> new ToldBond(one, year.orElse(null), visit.who())),
            (pair, told) -> new Read(pair.a(), pair.b(), told));
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
