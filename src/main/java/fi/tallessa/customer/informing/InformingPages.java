package fi.tallessa.customer.informing;

import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.notices.Notices;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.Workers;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who was told what we keep, and who is still to be told of what others told us. */
@Component
class InformingPages {

  private final Data data;
  private final Guardians guardians;
  private final Informings informings;
  private final Notices notices;
  private final Workers workers;
  private final Owing owing;

  InformingPages(
      Data data,
      Guardians guardians,
      Informings informings,
      Notices notices,
      Workers workers,
      Owing owing) {
    this.owing = owing;
    this.data = data;
    this.guardians = guardians;
    this.informings = informings;
    this.notices = notices;
    this.workers = workers;
  }

  List<KeptGuardian> guardians(Permit permit) {
    return guardians.of(permit);
  }

  InformingPage of(Permit permit, InformingForm form, Problems problems) {
    var card = data.card(permit);
    var theirs = guardians.of(permit);
    var told = informings.of(permit);
    var due = owing.of(permit, card, told);
    var names = workers.names(told.stream().map(Informing::by).distinct().toList());
    return new InformingPage(
        permit.code(),
        card.name(),
        theirs,
        notices.all(),
        told.stream()
            .map(one -> new InformingPage.Line(one, names.getOrDefault(one.by(), "")))
            .toList(),
        due.owed(),
        due.notices(),
        form,
        problems);
  }
}
