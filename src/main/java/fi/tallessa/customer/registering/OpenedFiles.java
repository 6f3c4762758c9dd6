package fi.tallessa.customer.registering;

import fi.tallessa.access.Access;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.customer.matching.Matching;
import fi.tallessa.customer.relationship.Ground;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Visit;
import org.springframework.stereotype.Component;

/** Opens a file and writes into it all that was told, each thing with its source and its basis. */
@Component
class OpenedFiles {

  private final Access access;
  private final Versions versions;
  private final Bases bases;
  private final Guardians guardians;
  private final Awarenesses awarenesses;
  private final Renewal renewal;
  private final Matching matching;

  OpenedFiles(
      Access access,
      Versions versions,
      Bases bases,
      Guardians guardians,
      Awarenesses awarenesses,
      Renewal renewal,
      Matching matching) {
    this.access = access;
    this.versions = versions;
    this.bases = bases;
    this.guardians = guardians;
    this.awarenesses = awarenesses;
    this.renewal = renewal;
    this.matching = matching;
  }

  Permit open(Intent.OpenFile asked, Beginning begins, Visit visit) {
    var permit = access.register(begins.action(), visit);
    bases.begin(permit, asked.basis());
    write(permit, Field.NAME, asked.name(), asked);
    asked.birth().ifPresent(birth -> write(permit, Field.BIRTH, birth, asked));
    asked.domicile().ifPresent(home -> write(permit, Field.DOMICILE, home, asked));
    begins.data().forEach((field, value) -> write(permit, field, value, asked));
    begins.in(
        permit,
        asked.service(),
        new Ground(asked.reason(), asked.told(), asked.basis().written(), visit.who()));
    asked.guard().ifPresent(guard -> write(permit, guard, asked));
    renewal.of(permit);
    matching.notice(
        permit, asked.name(), asked.birth().map(Birth::read).orElse(new Birth.Unknown()));
    return permit;
  }

  private void write(Permit permit, Field field, String value, Intent.OpenFile asked) {
    var basis = asked.basis().written();
    var datum = Datum.told(value, asked.told(), asked.minor(), basis, permit.visit());
    if (!versions.write(permit, field, 1, datum)) {
      throw new IllegalStateException("A fresh file already had something in it");
    }
  }

  private void write(Permit permit, Intent.Guard guard, Intent.OpenFile asked) {
    var visit = permit.visit();
    var id =
        guardians.add(
            permit,
            new Guardian(
                    guard.name(),
                    guard.role(),
                    null,
                    guard.phone(),
                    null,
                    guard.safeWay(),
                    null,
                    Interpreter.NOT_ASKED,
                    asked.told(),
                    null,
                    visit.who())
                .just(asked.birth().map(Birth::read).orElse(new Birth.Unknown()), visit));
    awarenesses.add(
        permit, new Awareness(id, guard.how(), guard.by(), null, guard.on(), visit.who()));
  }
}
