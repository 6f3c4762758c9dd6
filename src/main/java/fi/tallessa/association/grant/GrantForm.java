package fi.tallessa.association.grant;

import fi.tallessa.association.Grant;
import fi.tallessa.association.GrantId;
import fi.tallessa.association.Once;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/**
 * A grant as typed.
 *
 * @param once the id a new one will have, so that a form sent twice adds one
 */
public record GrantForm(
    String once,
    String funder,
    String code,
    String name,
    String from,
    String until,
    String version) {

  private static final int LONGEST = 120;

  public GrantForm {
    once = Objects.requireNonNullElse(once, "");
    funder = Objects.requireNonNullElse(funder, "");
    code = Objects.requireNonNullElse(code, "");
    name = Objects.requireNonNullElse(name, "");
    from = Objects.requireNonNullElse(from, "");
    until = Objects.requireNonNullElse(until, "");
    version = Objects.requireNonNullElse(version, "");
  }

  static GrantForm blank() {
    return new GrantForm(Once.fresh(), "", "", "", "", "", "");
  }

  static GrantForm of(Grant grant) {
    return new GrantForm(
        "",
        grant.funder(),
        grant.code(),
        grant.name(),
        TypedDay.typed(grant.days().from()),
        TypedDay.typed(grant.days().until()),
        "" + grant.version());
  }

  /** The same words, as a change of what it says now. */
  GrantForm over(Grant now) {
    return new GrantForm(once, funder, code, name, from, until, "" + now.version());
  }

  /** The same words, as a new grant. */
  GrantForm anew() {
    return new GrantForm(Once.fresh(), funder, code, name, from, until, "");
  }

  GrantId id() {
    return new GrantId(Once.of(once));
  }

  Result<Grant> read(GrantId id) {
    var whose = line("funder", funder);
    var called = line("code", code);
    var what = line("name", name);
    var first = TypedDay.needed("from", from);
    var last =
        TypedDay.needed("until", until).flatMap(day -> TypedDay.notBefore(first, "until", day));
    var problems = Problems.in(whose, called, what, first, last);
    return problems.isEmpty()
        ? Result.fine(
            new Grant(
                id,
                whose.sure(),
                called.sure(),
                what.sure(),
                new DateRange(first.sure(), last.sure()),
                Version.of(version)))
        : Result.faulty(problems);
  }

  private static Result<String> line(String field, String typed) {
    return Words.line(field, typed, LONGEST)
        .flatMap(words -> Result.needed(words.map(Words::value), field, "web.field.required"));
  }
}
