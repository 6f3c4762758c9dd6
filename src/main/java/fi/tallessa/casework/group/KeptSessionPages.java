package fi.tallessa.casework.group;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.casework.appointment.Colleagues;
import fi.tallessa.casework.contact.RowsOfMeeting;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Pages of sessions that are kept: in as many statements for eighty who came as for two. */
@Component
class KeptSessionPages {

  private static final int MET = 50;

  private final Access access;
  private final Groups groups;
  private final GroupSessions sessions;
  private final RowsOfMeeting rows;
  private final Roll roll;
  private final Colleagues colleagues;
  private final Workers workers;

  KeptSessionPages(
      Access access,
      Groups groups,
      GroupSessions sessions,
      RowsOfMeeting rows,
      Roll roll,
      Colleagues colleagues,
      Workers workers) {
    this.access = access;
    this.groups = groups;
    this.sessions = sessions;
    this.rows = rows;
    this.roll = roll;
    this.colleagues = colleagues;
    this.workers = workers;
  }

  Entry<OlderSessionsPage> older(UUID group, SessionPlace before, Visit visit) {
    return Entry.there(groups.one(group))
        .map(
            one -> {
              var met = sessions.newest(group, before, MET + 1);
              var names = workers.names(met.stream().map(KeptSession::by).collect(toSet()));
              return new OlderSessionsPage(
                  group, one.group().name(), SessionList.of(met, MET, names, visit));
            });
  }

  KeptSessionPage page(KeptSession kept, Visit visit) {
    return page(kept, Optional.empty(), Problems.none(), visit);
  }

  KeptSessionPage page(
      KeptSession kept, Optional<SessionForm> typed, Problems problems, Visit visit) {
    var all = rows.subjects(kept.call());
    var standing = seen(kept, all, visit);
    var past = sessions.past(kept.id());
    var names =
        workers.names(
            Stream.concat(Stream.of(kept.by()), past.stream().map(KeptSession.Was::by))
                .collect(toSet()));
    return new KeptSessionPage(
        kept.group(),
        kept.id(),
        groups.one(kept.group()).orElseThrow().group().name(),
        kept.on(),
        kept.session(),
        roll.lines(standing.stream().map(RowsOfMeeting.Row::permit).distinct().toList()),
        access.closed(GroupAction.LIST, all, visit),
        offered(kept, visit),
        names.getOrDefault(kept.by(), ""),
        kept.at(),
        kept.undone(),
        MayTakeBack.decide(kept, visit),
        past(past, names),
        typed.orElseGet(() -> form(kept, standing, visit)),
        problems);
  }

  /** The rows that stand in files that are open to the visitor. */
  List<RowsOfMeeting.Row> seen(KeptSession kept, Visit visit) {
    return seen(kept, rows.subjects(kept.call()), visit);
  }

  private List<RowsOfMeeting.Row> seen(KeptSession kept, Set<SubjectId> all, Visit visit) {
    return rows.of(access.enterEach(GroupAction.LIST, all, visit), kept.call());
  }

  /** Whom to tick: colleagues, and never who called the roll, who was there anyhow. */
  List<Choice> offered(KeptSession kept, Visit visit) {
    return colleagues.of(visit).stream()
        .filter(one -> !one.value().equals(kept.by().toString()))
        .toList();
  }

  private SessionForm form(KeptSession kept, List<RowsOfMeeting.Row> standing, Visit visit) {
    var offered = offered(kept, visit).stream().map(Choice::value).toList();
    return SessionForm.of(
        kept,
        standing.stream().map(one -> one.permit().code()).collect(toSet()),
        standing.stream()
            .filter(one -> SessionCounts.came(one.contact()))
            .map(one -> one.permit().code())
            .collect(toSet()),
        offered);
  }

  private static List<KeptSessionPage.Was> past(
      List<KeptSession.Was> past, Map<WorkerId, String> names) {
    return past.stream()
        .map(
            one ->
                new KeptSessionPage.Was(
                    one.on(), one.session(), names.getOrDefault(one.by(), ""), one.until()))
        .toList();
  }
}
