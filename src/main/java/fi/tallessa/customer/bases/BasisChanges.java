package fi.tallessa.customer.bases;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.basis.GoesWithGroup;
import fi.tallessa.customer.basis.Rest;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a group of data rest on something else: an act of its own, with a reason and a line in the
 * log, and only towards what is in force (S2).
 */
@Service
@Transactional
@Overtaken.Anew
class BasisChanges {

  private final Access access;
  private final Bases bases;
  private final List<GoesWithGroup> going;
  private final Offers offers;
  private final BasisPages pages;
  private final Renewal renewal;

  BasisChanges(
      Access access,
      Bases bases,
      List<GoesWithGroup> going,
      Offers offers,
      BasisPages pages,
      Renewal renewal) {
    this.access = access;
    this.bases = bases;
    this.going = going;
    this.offers = offers;
    this.pages = pages;
    this.renewal = renewal;
  }

  Entry<BasisPage> open(String group, Code code, Visit visit) {
    var blank = new BasisForm(null, null, null, null);
    return known(
        group,
        code,
        visit,
        at -> pages.of(at, offers.of(at.permit(), at.group()), blank, false, Problems.none()));
  }

  Entry<BasisChanged> change(
      String group, BasisForm form, Sending sending, Code code, Visit visit) {
    return known(group, code, visit, at -> change(at, form, sending));
  }

  private BasisChanged change(At at, BasisForm form, Sending sending) {
    // A consent taken back between reading and writing would leave what rested on it behind.
    bases.hold(at.permit());
    var offered = offers.of(at.permit(), at.group());
    var now = new BasisPanel(at.permit().code(), bases.of(at.permit()));
    var read =
        sending.act(form.check(at.group(), offered).flatMap(chosen -> other(chosen, at, now)));
    if (!read.isFine()) {
      return new BasisChanged.Unsaved(pages.of(at, offered, form, false, read.problems()));
    }
    if (pages.version(now, at.group()) != form.version()) {
      return new BasisChanged.Conflicted(pages.of(at, offered, form, true, Problems.none()));
    }
    write(at, read.sure(), now);
    return new BasisChanged.Saved();
  }

  /** To choose what it rests on anyway is no change; behind their back nothing is changed. */
  private static Result<BasisForm.Read> other(BasisForm.Read read, At at, BasisPanel now) {
    var rests = now.bases().of(at.group(), read.purpose());
    var next = read.offer().basis();
    if (rests.filter(rest -> rest.holds() && rest.basis().equals(next)).isPresent()) {
      return Result.faulty("basis", "customer.bases.same");
    }
    if (rests.filter(Rest::asleep).isPresent()) {
      return Result.faulty("basis", "customer.bases.law.asleep");
    }
    return rests.filter(rest -> BehindTheirBack.moves(rest, next)).isPresent()
        ? Result.faulty("basis", "customer.bases.law.consent_stands")
        : Result.fine(read);
  }

  private void write(At at, BasisForm.Read read, BasisPanel now) {
    var permit = access.further(BasisAction.CHANGE, at.permit());
    var before = now.bases().of(at.group(), read.purpose());
    if (before.filter(rest -> !rest.holds()).isPresent()) {
      going.forEach(one -> one.erase(permit, at.group()));
    }
    Overtaken.unless(
        bases.change(
            permit,
            at.group(),
            read.purpose(),
            before.map(Rest::version).orElse(0) + 1,
            read.offer().basis(),
            read.reason()));
    renewal.of(permit);
  }

  /** Whose file is open, at which group. */
  record At(Permit permit, FieldGroup group) {}

  private <T> Entry<T> known(String group, Code code, Visit visit, Function<At, T> step) {
    return access
        .enter(BasisAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(FieldGroup.of(group)).map(one -> step.apply(new At(permit, one))));
  }
}
