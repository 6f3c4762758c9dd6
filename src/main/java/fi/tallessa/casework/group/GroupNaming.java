package fi.tallessa.casework.group;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a group is called, and whether it meets still. What was written of its meetings stays. */
@Service
@Transactional
class GroupNaming {

  private final Groups groups;
  private final Guard guard;

  GroupNaming(Groups groups, Guard guard) {
    this.groups = groups;
    this.guard = guard;
  }

  Entry<GroupNamePage> page(UUID id) {
    return Entry.there(groups.one(id))
        .map(one -> page(one, one.group().name(), one.version(), Problems.none()));
  }

  /** Empty when it is called so now. */
  Entry<Optional<GroupNamePage>> rename(
      UUID id, String typed, Worded answer, int seen, Sending sending, Visit visit) {
    var name = Guard.worded(answer, typed);
    return Entry.there(groups.one(id)).map(one -> rename(one, name, answer, seen, sending, visit));
  }

  private Optional<GroupNamePage> rename(
      KeptGroup one, String typed, Worded answer, int seen, Sending sending, Visit visit) {
    var read = sending.act(GroupForm.named(typed));
    var asking = asking(one, typed, answer, visit);
    var again =
        InTheWay.of(
            read,
            asking,
            sending,
            (problems, asked) -> page(one, typed, seen, problems).asking(asked));
    if (again.isPresent()) {
      return again;
    }
    guard.keep(visit, answer, List.of(typed));
    var name = read.sure().value();
    return name.equals(one.group().name()) || groups.rename(one.group().id(), seen, name, visit)
        ? Optional.empty()
        : Optional.of(
            page(
                one,
                typed,
                one.version(),
                Problems.of(Problem.of("name", "casework.group.name.meanwhile"))));
  }

  /** What it is called already was asked about then. */
  private Asking asking(KeptGroup one, String typed, Worded answer, Visit visit) {
    return typed.equals(one.group().name())
        ? Asking.NOTHING
        : guard.read(visit, answer, Map.of("name", typed));
  }

  Entry<UUID> end(UUID id, Visit visit) {
    return there(id, one -> groups.end(one, visit));
  }

  Entry<UUID> takeUp(UUID id) {
    return there(id, groups::takeUp);
  }

  private Entry<UUID> there(UUID id, Consumer<UUID> step) {
    return Entry.there(groups.one(id))
        .map(
            one -> {
              step.accept(one.group().id());
              return id;
            });
  }

  private GroupNamePage page(KeptGroup one, String typed, int seen, Problems problems) {
    var group = one.group();
    return new GroupNamePage(
        group.id(),
        group.name(),
        one.meets(),
        groups.earlierNames(group.id()),
        typed,
        seen,
        problems,
        Asking.NOTHING);
  }
}
