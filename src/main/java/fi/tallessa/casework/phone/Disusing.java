package fi.tallessa.casework.phone;

import fi.tallessa.access.Access;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A phone is taken out of use. Of one that is lost or broken nobody can remove the numbers: they
 * leave the lists, with a line in the log as if they had been removed (S27).
 */
@Service
@Transactional
class Disusing {

  private final Phones phones;
  private final Disuses disuses;
  private final SavedNumbers numbers;
  private final Access access;

  Disusing(Phones phones, Disuses disuses, SavedNumbers numbers, Access access) {
    this.phones = phones;
    this.disuses = disuses;
    this.numbers = numbers;
    this.access = access;
  }

  /** Problems on {@code why}; sent twice, it is once. */
  Entry<Result<UUID>> disuse(UUID id, DisuseForm form, Sending sending, Visit visit) {
    return disuses.has(id)
        ? Entry.open(Result.fine(id))
        : Entry.there(phones.find(id))
            .map(
                phone ->
                    sending
                        .act(form.check())
                        .flatMap(why -> disuse(phone, why, form.seen(), visit)));
  }

  private Result<UUID> disuse(Phone phone, WhyDisused why, int seen, Visit visit) {
    if (!phones.hold(phone, seen)) {
      return Result.faulty("why", "casework.phone.changed");
    }
    var whose = numbers.whose(phone);
    int inside = whose.size() + numbers.erased(phone);
    if (why.emptied() && inside > 0) {
      return Result.faulty("why", "casework.phone.disuse.full", inside);
    }
    disuses.add(phone, why, inside, visit);
    if (!whose.isEmpty()) {
      access.overview(PhoneAction.DISUSE, whose, visit);
    }
    numbers.outOfReach(phone, visit);
    return Result.fine(phone.id());
  }
}
