package fi.tallessa.association.service;

import fi.tallessa.association.GrantId;
import fi.tallessa.association.LastDay;
import fi.tallessa.association.Municipalities;
import fi.tallessa.association.NamesForm;
import fi.tallessa.association.Service;
import fi.tallessa.association.UnitId;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A service as typed.
 *
 * @param municipalities their names, one on a line or with commas between
 */
public record ServiceForm(
    String unit,
    NamesForm names,
    List<String> grants,
    String municipalities,
    String lastDay,
    String version) {

  public ServiceForm {
    unit = Objects.requireNonNullElse(unit, "");
    names = Objects.requireNonNullElse(names, NamesForm.EMPTY);
    grants = grants == null ? List.of() : List.copyOf(grants);
    municipalities = Objects.requireNonNullElse(municipalities, "");
    lastDay = Objects.requireNonNullElse(lastDay, "");
    version = Objects.requireNonNullElse(version, "");
  }

  /** The same words, as a change of what it says now. */
  ServiceForm over(Service now) {
    return new ServiceForm(unit, names, grants, municipalities, lastDay, "" + now.version());
  }

  /** What was typed, once it can be kept. */
  record Checked(Service service, Set<GrantId> grants, Set<String> area) {}

  Result<Checked> read(Service before, Offered offered, Municipalities known, LocalDate today) {
    var where = Choice.made("unit", UnitId.parse(unit).filter(offered::hasUnit));
    var called = names.read();
    var paid = paid(offered);
    var area = TypedArea.read(municipalities, known);
    var last = LastDay.read(lastDay, before.lastDay(), today);
    var problems = Problems.in(where, called, paid, area, last);
    return problems.isEmpty()
        ? Result.fine(
            new Checked(
                new Service(
                    before.id(), where.sure(), called.sure(), last.sure(), Version.of(version)),
                paid.sure(),
                area.sure()))
        : Result.faulty(problems);
  }

  private Result<Set<GrantId>> paid(Offered offered) {
    var paid = new TreeSet<GrantId>((a, b) -> a.value().compareTo(b.value()));
    for (var sent : grants) {
      var grant = GrantId.parse(sent).filter(offered::hasGrant);
      if (grant.isEmpty()) {
        return Result.faulty("grants", "web.field.choose");
      }
      paid.add(grant.get());
    }
    return Result.fine(paid);
  }

  /** As the service is now. */
  static ServiceForm of(Service service, Set<GrantId> grants, String area) {
    return new ServiceForm(
        service.unit().toString(),
        NamesForm.of(service.names()),
        grants.stream().map(GrantId::toString).toList(),
        area,
        service.lastDay().map(TypedDay::typed).orElse(""),
        "" + service.version());
  }
}
