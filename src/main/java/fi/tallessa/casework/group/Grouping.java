package fi.tallessa.casework.group;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.Undo;
import fi.tallessa.association.Once;
import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/** Groups, and who belongs to them: written by whoever may open the member's file. */
@org.springframework.stereotype.Service
@Transactional
@Overtaken.Anew
class Grouping {

  private static final int ROWS = 50;
  private static final int MET = 20;
  private static final int AT_ONCE = 20;

  private final Access access;
  private final Groups groups;
  private final GroupMembers members;
  private final GroupSessions sessions;
  private final Roll roll;
  private final Services services;
  private final Workers workers;
  private final Unfounded unfounded;
  private final Guard guard;

  Grouping(
      Access access,
      Groups groups,
      GroupMembers members,
      GroupSessions sessions,
      Roll roll,
      Services services,
      Workers workers,
      Unfounded unfounded,
      Guard guard) {
    this.guard = guard;
    this.access = access;
    this.groups = groups;
    this.members = members;
    this.sessions = sessions;
    this.roll = roll;
    this.services = services;
    this.workers = workers;
    this.unfounded = unfounded;
  }

  GroupsPage all(long before, Visit visit) {
    return all(before, GroupForm.blank(), Problems.none(), Asking.NOTHING, visit);
  }

  private GroupsPage all(
      long before, GroupForm form, Problems problems, Asking asking, Visit visit) {
    var known = services.all().stream().collect(toMap(Service::id, one -> one));
    var some = groups.newest(true, before, ROWS + 1);
    return new GroupsPage(
        rows(some, known),
        next(some),
        known.values().stream()
            .filter(one -> one.runs(visit.today()))
            .sorted((one, other) -> one.names().fi().compareTo(other.names().fi()))
            .toList(),
        form,
        problems,
        asking);
  }

  private GroupsPage newest(GroupForm form, Problems problems, Asking asking, Visit visit) {
    return all(Long.MAX_VALUE, form, problems, asking, visit);
  }

  EndedGroupsPage ended(long before) {
    var some = groups.newest(false, before, ROWS + 1);
    var known = services.all().stream().collect(toMap(Service::id, one -> one));
    return new EndedGroupsPage(rows(some, known), next(some));
  }

  private static List<GroupsPage.Row> rows(List<KeptGroup> some, Map<ServiceId, Service> known) {
    return some.stream()
        .limit(ROWS)
        .map(KeptGroup::group)
        .map(one -> new GroupsPage.Row(one.id(), one.name(), known.get(one.service())))
        .toList();
  }

  private static Long next(List<KeptGroup> some) {
    return some.size() > ROWS ? some.get(ROWS - 1).number() : null;
  }

  /**
   * Its name is in nobody's file: what was answered about it is remembered for whoever answered.
   *
   * @return all groups and the form again, where something is to be mended or asked
   */
  Optional<GroupsPage> add(GroupForm typed, Worded answer, Sending sending, Visit visit) {
    var form = typed.worded(answer);
    var meant = sending.act(form.check(services.running(visit.today())));
    var asking = guard.read(visit, answer, form.texts());
    if (!meant.isFine()) {
      boolean again = sending == Sending.TO_BE_READ;
      return Optional.of(newest(form, meant.problems(), again ? asking : Asking.NOTHING, visit));
    }
    var before = groups.one(meant.sure().id()).map(KeptGroup::group);
    if (before.isPresent()) {
      return before.get().equals(meant.sure())
          ? Optional.empty()
          : Optional.of(newest(form.anew(), Once.spent("name"), Asking.NOTHING, visit));
    }
    if (asking.isNeeded()) {
      return Optional.of(newest(form, Problems.none(), asking, visit));
    }
    guard.keep(visit, answer, form.texts().values());
    Overtaken.unless(groups.add(meant.sure()));
    return Optional.empty();
  }

  Entry<GroupPage> page(UUID id, String codes, Problems problems, Visit visit) {
    return Entry.there(groups.one(id)).map(one -> page(one, codes, problems, visit));
  }

  /**
   * @param left the code of somebody who was just taken out; of others nothing is said
   */
  Entry<GroupPage> page(UUID id, String left, Visit visit) {
    return page(id, "", Problems.none(), visit)
        .map(page -> page.without(Code.parse(left).filter(code -> mayStay(id, code, visit))));
  }

  private boolean mayStay(UUID id, Code code, Visit visit) {
    return members.justLeft(code, id, visit)
        && access.enter(GroupAction.LIST, code, visit) instanceof Entry.Open<Permit>;
  }

  private GroupPage page(KeptGroup kept, String codes, Problems problems, Visit visit) {
    var group = kept.group();
    var called = roll.of(group.id(), visit);
    var met = sessions.newest(group.id(), SessionPlace.FIRST, MET + 1);
    var names =
        workers.names(
            Stream.concat(
                    met.stream().map(KeptSession::by), kept.end().stream().map(KeptGroup.End::by))
                .collect(toSet()));
    return new GroupPage(
        group.id(),
        group.name(),
        kept.end().map(end -> new GroupPage.Ended(end.at(), names.getOrDefault(end.by(), ""))),
        called.open().stream().map(one -> new GroupPage.Row(one.code(), one.name())).toList(),
        called.closed(),
        SessionList.of(met, MET, names, visit),
        Optional.empty(),
        codes,
        problems);
  }

  /**
   * All of them or none: one sentence for the first whose file stays closed, and no log says that
   * anybody joined.
   */
  Entry<Problems> join(UUID id, String typed, Sending sending, Visit visit) {
    return Entry.there(groups.one(id)).map(group -> join(group, typed, sending, visit));
  }

  private Problems join(KeptGroup kept, String typed, Sending sending, Visit visit) {
    if (!kept.meets()) {
      return Problems.of(Problem.of("codes", "casework.group.ended.not"));
    }
    var codes = sending.act(codes(typed));
    if (!codes.isFine()) {
      return codes.problems();
    }
    var permits = new ArrayList<Permit>();
    for (var code : codes.sure()) {
      switch (access.enter(GroupAction.OPEN, code, visit)) {
        case Entry.Open<Permit>(var permit) -> permits.add(permit);
        case Entry.Closed<Permit>(var why) -> {
          return Problems.of(Problem.of("codes", said(why), code.shown()));
        }
      }
    }
    var unfounded = this.unfounded.among(permits);
    if (!unfounded.isEmpty()) {
      var code = unfounded.getFirst().code();
      return Problems.of(Problem.of("codes", "casework.law.no_basis", code.shown()));
    }
    permits.stream()
        .map(permit -> access.further(GroupAction.JOIN, permit))
        .forEach(permit -> members.join(permit, kept.group().id()));
    return Problems.none();
  }

  private static Result<List<Code>> codes(String typed) {
    var parts = List.of(typed.split("[,;\\n]")).stream().filter(one -> !one.isBlank()).toList();
    var codes = parts.stream().map(Code::parse).flatMap(Optional::stream).distinct().toList();
    return codes.isEmpty()
            || codes.size() < parts.stream().distinct().count()
            || codes.size() > AT_ONCE
        ? Result.faulty("codes", "casework.group.codes.unreadable", AT_ONCE)
        : Result.fine(codes);
  }

  private static String said(Refusal why) {
    return why == Refusal.FROZEN || why == Refusal.GUARDIAN_FIRST
        ? "casework.group.codes.closed"
        : "casework.group.codes.not_there";
  }

  /** What was there before stays in the file: that they came. */
  Entry<Boolean> leave(UUID id, Code code, Visit visit) {
    return access
        .enter(GroupAction.LEAVE, code, visit)
        .map(
            permit -> {
              boolean left = members.leave(permit, id);
              if (!left) {
                Undo.all();
              }
              return left;
            });
  }

  /**
   * By whoever took them out, at once; afterwards they join anew, from that day.
   *
   * @return nothing where they belong to it now
   */
  Entry<Problems> stay(UUID id, Code code, Visit visit) {
    return access
        .enter(GroupAction.STAY, code, visit)
        .map(
            permit -> {
              if (members.stay(permit, id)) {
                return Problems.none();
              }
              Undo.all();
              return members.of(permit).stream().anyMatch(one -> one.group().equals(id))
                  ? Problems.none()
                  : Problems.of(Problem.of("codes", "casework.group.stay.not", code.shown()));
            });
  }
}
