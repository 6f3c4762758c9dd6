package fi.tallessa.customer.bases;

import fi.tallessa.customer.bases.BasisPage.Past;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.basis.Rest;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.Workers;
import java.util.List;
import org.springframework.stereotype.Component;

/** Builds the page of what a group rests on. */
@Component
class BasisPages {

  private final Bases bases;
  private final Data data;
  private final Workers workers;

  BasisPages(Bases bases, Data data, Workers workers) {
    this.bases = bases;
    this.data = data;
    this.workers = workers;
  }

  BasisPage of(
      BasisChanges.At at, List<Offer> offers, BasisForm form, boolean changed, Problems problems) {
    var permit = at.permit();
    return new BasisPage(
        permit.code(),
        data.card(permit).name(),
        at.group(),
        lines(new BasisPanel(permit.code(), bases.of(permit)), at.group()),
        offers,
        past(permit, at.group()),
        form,
        changed,
        problems);
  }

  /** As {@link BasisPage#version}. */
  int version(BasisPanel panel, FieldGroup group) {
    return lines(panel, group).stream().mapToInt(line -> line.rest().version()).sum();
  }

  private static List<BasisPanel.Line> lines(BasisPanel panel, FieldGroup group) {
    return panel.lines().stream().filter(line -> line.rest().group() == group).toList();
  }

  private List<Past> past(Permit permit, FieldGroup group) {
    var all = bases.history(permit, group);
    var names = workers.names(all.stream().map(Rest::worker).distinct().toList());
    return all.stream()
        .map(
            rest ->
                new Past(
                    rest, BasisLine.of(permit.code(), rest), names.getOrDefault(rest.worker(), "")))
        .toList();
  }
}
