package fi.tallessa.customer.relationship.sooner;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.relationship.KeptUntil;
import fi.tallessa.customer.relationship.RelationshipAction;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.relationship.Retention;
import fi.tallessa.customer.relationship.Sooner;
import fi.tallessa.customer.relationship.Sooners;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A line manager decides that a file whose relationship has ended goes sooner (D25). */
@Service
@Transactional
@Overtaken.Anew
class SettingSooner {

  private final Access access;
  private final Data data;
  private final Relationships relationships;
  private final Retention retention;
  private final Sooners sooners;
  private final Workers workers;

  SettingSooner(
      Access access,
      Data data,
      Relationships relationships,
      Retention retention,
      Sooners sooners,
      Workers workers) {
    this.access = access;
    this.data = data;
    this.relationships = relationships;
    this.retention = retention;
    this.sooners = sooners;
    this.workers = workers;
  }

  Entry<SoonerPage> open(Code code, Visit visit) {
    return enter(
        code,
        visit,
        (permit, latest) ->
            page(
                permit,
                latest,
                new SoonerForm("", "", sooners.newest(permit)),
                false,
                Problems.none()));
  }

  /** Empty when it is done; sent twice it is done once. */
  Entry<Optional<SoonerPage>> set(SoonerForm form, Sending sending, Code code, Visit visit) {
    return enter(code, visit, (permit, latest) -> set(permit, latest, form, sending));
  }

  private Optional<SoonerPage> set(
      Permit opened, KeptUntil latest, SoonerForm form, Sending sending) {
    var read = sending.act(form.read(latest, opened.visit().today()));
    if (!read.isFine()) {
      return Optional.of(page(opened, latest, form, false, read.problems()));
    }
    var chosen = read.sure();
    if (sooners.now(opened).filter(one -> one.says(chosen.on(), chosen.why())).isPresent()) {
      return Optional.empty();
    }
    int newest = sooners.newest(opened);
    if (form.version() != newest) {
      return Optional.of(page(opened, latest, form.seeing(newest), true, Problems.none()));
    }
    var permit = access.further(RelationshipAction.SOONER, opened);
    Overtaken.unless(sooners.add(permit, newest, chosen.on(), chosen.why()));
    return Optional.empty();
  }

  /** It goes as late as may be again. */
  Entry<Boolean> end(Code code, Visit visit) {
    return enter(code, visit, (opened, latest) -> end(opened));
  }

  private boolean end(Permit opened) {
    if (sooners.now(opened).isEmpty()) {
      return false;
    }
    var permit = access.further(RelationshipAction.SOONER, opened);
    Overtaken.unless(sooners.add(permit, sooners.newest(opened), null, null));
    return true;
  }

  private SoonerPage page(
      Permit permit, KeptUntil latest, SoonerForm form, boolean changed, Problems problems) {
    var before = sooners.of(permit);
    return new SoonerPage(
        permit.code(),
        data.card(permit).name(),
        Sooner.first(latest, permit.visit().today()),
        latest.erased(),
        before,
        workers.names(before.stream().map(Sooner::by).distinct().toList()),
        changed,
        form,
        problems);
  }

  /** Of a file that still has a relationship there is no such day. */
  private <T> Entry<T> enter(Code code, Visit visit, BiFunction<Permit, KeptUntil, T> step) {
    return access
        .enter(RelationshipAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(retention.of(relationships.of(permit)))
                    .map(latest -> step.apply(permit, latest)));
  }
}
