package fi.tallessa.casework.phone;

import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import fi.tallessa.web.SignedIn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which work phones there are, and who holds each: what line managers decide. */
@Service
@Transactional
class Holders {

  private final Phones phones;
  private final SavedNumbers numbers;
  private final Workers workers;
  private final Disuses disuses;

  Holders(Phones phones, SavedNumbers numbers, Workers workers, Disuses disuses) {
    this.disuses = disuses;
    this.phones = phones;
    this.numbers = numbers;
    this.workers = workers;
  }

  PhonesPage page(PhoneForm form, Problems problems, SignedIn me, Visit visit) {
    var some = me.manager() ? phones.all() : phones.of(me.worker());
    return new PhonesPage(
        me.manager(),
        some,
        numbers.due(some, visit.today()),
        names(some),
        me.manager() ? disuses.all() : List.of(),
        me.manager() ? choices(visit) : List.of(),
        form,
        problems);
  }

  /** Problems on {@code number} and {@code holder}. */
  Result<Integer> add(PhoneForm form, Sending sending, Visit visit) {
    return sending
        .act(form.check(choices(visit)))
        .flatMap(
            one ->
                phones.add(one.number(), one.holder())
                    ? Result.fine(one.number())
                    : Result.faulty("number", "casework.phone.twice"));
  }

  /**
   * Who has it from now on. Problem on {@code holder}, also where another manager has given it to
   * somebody meanwhile: that stands, and is shown. Where it was taken out of use, on {@code gone}.
   */
  Entry<Result<Phone>> give(UUID id, String holder, int version, Sending sending, Visit visit) {
    return disuses.has(id)
        ? Entry.open(gone())
        : Entry.there(phones.find(id))
            .map(
                phone ->
                    sending
                        .act(PhoneForm.to(holder, choices(visit)))
                        .flatMap(
                            to ->
                                phones.give(phone, to, version)
                                    ? Result.fine(phone)
                                    : disuses.has(id)
                                        ? gone()
                                        : Result.faulty("holder", "casework.phone.changed")));
  }

  boolean isGone(UUID phone) {
    return disuses.has(phone);
  }

  static Result<Phone> gone() {
    return Result.faulty("gone", "casework.phone.gone");
  }

  List<Choice> choices(Visit visit) {
    return workers.all(visit.today()).stream()
        .filter(one -> one.role().withCustomers())
        .map(one -> new Choice(one.id().toString(), one.name()))
        .toList();
  }

  Map<WorkerId, String> names(Collection<Phone> some) {
    return workers.names(some.stream().map(Phone::holder).toList());
  }
}
