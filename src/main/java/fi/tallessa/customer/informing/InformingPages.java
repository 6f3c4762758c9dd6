package fi.tallessa.customer.informing;

import fi.tallessa.customer.consented.ConsentedTold;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.notices.Notices;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who was told what we keep, and who is still to be told of what others told us. */
@Component
class InformingPages {

  private final Data data;
  private final Versions versions;
  private final Guardians guardians;
  private final Awarenesses awarenesses;
  private final Informings informings;
  private final FirstUses uses;
  private final Notices notices;
  private final Workers workers;
  private final ConsentedTold consented;

  InformingPages(
      Data data,
      Versions versions,
      Guardians guardians,
      Awarenesses awarenesses,
      Informings informings,
      FirstUses uses,
      Notices notices,
      Workers workers,
      ConsentedTold consented) {
    this.data = data;
    this.versions = versions;
    this.guardians = guardians;
    this.awarenesses = awarenesses;
    this.informings = informings;
    this.uses = uses;
    this.notices = notices;
    this.workers = workers;
    this.consented = consented;
  }

  List<KeptGuardian> guardians(Permit permit) {
    return guardians.of(permit);
  }

  InformingPage of(Permit permit, InformingForm form, Problems problems) {
    var card = data.card(permit);
    var theirs = guardians.of(permit);
    var told = informings.of(permit);
    var names = workers.names(told.stream().map(Informing::by).distinct().toList());
    var rule =
        new InformBy(
            card.birth(),
            versions.all(permit),
            guardians.history(permit),
            awarenesses.of(permit),
            told,
            uses.of(permit),
            consented
                .of(Set.of(permit.subject()), permit.visit().today())
                .getOrDefault(permit.subject(), List.of()));
    return new InformingPage(
        permit.code(),
        card.name(),
        theirs,
        notices.all(),
        told.stream()
            .map(one -> new InformingPage.Line(one, names.getOrDefault(one.by(), "")))
            .toList(),
        rule.owed(),
        form,
        problems);
  }
}
