package fi.tallessa.casework.say;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.say.EntryKind;
import fi.tallessa.customer.say.MaySay;
import fi.tallessa.customer.say.Say;
import fi.tallessa.customer.say.SayForm;
import fi.tallessa.customer.say.Says;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept from guardians, as a list and one by one. */
@Service
@Transactional
class SayReading {

  private final Access access;
  private final Data data;
  private final Says says;
  private final NamedEntries entries;
  private final Workers workers;

  SayReading(Access access, Data data, Says says, NamedEntries entries, Workers workers) {
    this.access = access;
    this.data = data;
    this.says = says;
    this.entries = entries;
    this.workers = workers;
  }

  Entry<SayList> list(Code code, Visit visit) {
    return access.enter(SayAction.OPEN, code, visit).map(this::list);
  }

  private SayList list(Permit permit) {
    var card = data.card(permit);
    var newest = says.newest(permit);
    var named =
        entries.some(permit, card, newest.values().stream().map(Say::entry).collect(toSet()));
    return new SayList(
        permit.code(),
        card.name(),
        named.stream()
            .map(one -> new SayList.Line(one, newest.get(one.entry().id())))
            .sorted(Comparator.comparing(line -> !line.say().stands()))
            .toList(),
        entries.data(permit, card),
        MaySay.refused(card.birth(), permit.visit().today()).orElse(null));
  }

  Entry<SayPage> open(String kind, String at, Code code, Visit visit) {
    return access
        .enter(SayAction.OPEN, code, visit)
        .flatMap(permit -> Entry.there(page(permit, kind, at)));
  }

  /** One entry of a file that was opened; empty where there is none. */
  Optional<SayPage> page(Permit permit, String kind, String at) {
    var card = data.card(permit);
    return EntryKind.of(kind)
        .flatMap(one -> entries.find(permit, card, one, at))
        .map(entry -> page(permit, entry, card.name(), card.birth()));
  }

  private SayPage page(Permit permit, NamedEntry entry, String name, Birth birth) {
    var say = Optional.ofNullable(says.newest(permit).get(entry.entry().id()));
    var today = permit.visit().today();
    var by = say.flatMap(Say::judged).map(Say.Judged::worker);
    return new SayPage(
        permit.code(),
        name,
        entry,
        say,
        by.map(who -> workers.names(Set.of(who)).getOrDefault(who, "")).orElse(""),
        MaySay.refused(birth, today).orElse(null),
        birth.mayBeUnder13(today),
        SayForm.EMPTY,
        Problems.none());
  }
}
