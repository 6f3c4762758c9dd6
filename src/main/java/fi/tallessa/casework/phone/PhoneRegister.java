package fi.tallessa.casework.phone;

import fi.tallessa.access.Access;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import fi.tallessa.web.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose numbers are in a work phone. A number is saved under the code, and whoever holds the phone
 * says that it is removed: nobody else can look (S27, S28).
 */
@Service
@Transactional
class PhoneRegister {

  private final Access access;
  private final Phones phones;
  private final SavedNumbers numbers;
  private final Holders holders;
  private final Unfounded unfounded;

  PhoneRegister(
      Access access, Phones phones, SavedNumbers numbers, Holders holders, Unfounded unfounded) {
    this.access = access;
    this.phones = phones;
    this.numbers = numbers;
    this.holders = holders;
    this.unfounded = unfounded;
  }

  /** For whoever holds it, and without a code for line managers. */
  Entry<PhonePage> page(UUID id, String code, Problems problems, SignedIn me, Visit visit) {
    return page(id, code, DisuseForm.EMPTY, problems, me, visit);
  }

  Entry<PhonePage> page(
      UUID id, String code, DisuseForm form, Problems problems, SignedIn me, Visit visit) {
    var seen = phones.find(id).filter(one -> me.manager() || one.holder().equals(visit.who()));
    return Entry.there(seen).map(phone -> page(phone, code, form, problems, me, visit));
  }

  private PhonePage page(
      Phone phone, String code, DisuseForm form, Problems problems, SignedIn me, Visit visit) {
    boolean mine = phone.holder().equals(visit.who());
    var saved = mine ? numbers.in(phone, visit.today()) : List.<SavedNumber>of();
    if (!saved.isEmpty()) {
      access.outside(PhoneAction.LIST, saved.stream().map(SavedNumber::subject).toList(), visit);
    }
    return new PhonePage(
        phone,
        holders.names(List.of(phone)).getOrDefault(phone.holder(), ""),
        mine,
        me.manager(),
        saved,
        numbers.remainders(phone),
        me.manager() ? holders.choices(visit) : List.of(),
        code,
        form,
        problems);
  }

  /** Problem on {@code code}; saving what is saved changes nothing. */
  Entry<Result<Phone>> save(UUID id, String code, Sending sending, Visit visit) {
    return Entry.there(mine(id, visit))
        .map(
            phone ->
                sending
                    .act(Result.needed(Code.parse(code), "code", "casework.phone.code.unreadable"))
                    .flatMap(one -> save(phone, one, visit)));
  }

  private Result<Phone> save(Phone phone, Code code, Visit visit) {
    return switch (access.enter(PhoneAction.OPEN, code, visit)) {
      case Entry.Open<Permit>(var permit) -> {
        if (unfounded.is(permit)) {
          yield Result.faulty("code", "casework.law.no_basis", code.shown());
        }
        if (!phones.used(phone)) {
          yield holders.isGone(phone.id())
              ? Holders.gone()
              : Result.faulty("code", "casework.phone.changed");
        }
        numbers.save(access.further(PhoneAction.SAVE, permit), phone);
        yield Result.fine(phone);
      }
      case Entry.Closed<Permit> _ -> Result.faulty("code", "casework.phone.code.not_there");
    };
  }

  /**
   * Only whoever holds the phone can say so, also when they may open the file no more; saying it
   * twice changes nothing.
   */
  Entry<Phone> removed(UUID id, String code, Visit visit) {
    return Entry.there(mine(id, visit))
        .map(
            phone -> {
              numbers.in(phone, visit.today()).stream()
                  .filter(one -> Code.parse(code).filter(one.code()::equals).isPresent())
                  .forEach(one -> removed(one, visit));
              return phone;
            });
  }

  private void removed(SavedNumber number, Visit visit) {
    access.outside(PhoneAction.REMOVE, List.of(number.subject()), visit);
    numbers.removed(number);
  }

  /** Every number whose code the register does not know any more is removed from the phone. */
  Entry<Phone> settled(UUID id, Visit visit) {
    var phone = mine(id, visit);
    phone
        .map(one -> numbers.settled(one, visit))
        .filter(whose -> !whose.isEmpty())
        .ifPresent(whose -> access.outside(PhoneAction.REMOVE, whose, visit));
    return Entry.there(phone);
  }

  private Optional<Phone> mine(UUID id, Visit visit) {
    return phones.find(id).filter(one -> one.holder().equals(visit.who()));
  }
}
