package fi.tallessa.staff.account;

import fi.tallessa.staff.Undertakings;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Devices;
import fi.tallessa.staff.proof.DoorEvent;
import fi.tallessa.staff.proof.NewDevice;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.SignInEvents;
import fi.tallessa.staff.session.ParallelSessions;
import fi.tallessa.staff.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A worker's own account: who I am, where I am signed in. */
@Component
class Account {

  private static final int SHOWN = 10;

  private final Workers workers;
  private final ParallelSessions sessions;
  private final Undertakings undertakings;
  private final Devices devices;
  private final SignInEvents events;

  Account(
      Workers workers,
      ParallelSessions sessions,
      Undertakings undertakings,
      Devices devices,
      SignInEvents events) {
    this.workers = workers;
    this.sessions = sessions;
    this.undertakings = undertakings;
    this.devices = devices;
    this.events = events;
  }

  @Transactional(readOnly = true)
  AccountPage page(Session mine, Arrival arrival, boolean passwordChanged, String to) {
    var person = workers.person(mine.worker());
    return new AccountPage(
        person.name(),
        person.userName(),
        mine.role(),
        undertakings.signedBy(mine.worker()).orElse(null),
        sessions.of(mine.worker(), mine.id(), arrival.at()),
        fresh(mine, arrival),
        happened(mine),
        passwordChanged,
        to);
  }

  private List<NewDevice> fresh(Session mine, Arrival arrival) {
    return mine.news() == null
        ? List.of()
        : devices.since(mine.news(), arrival.device(), mine.worker());
  }

  private List<Happened> happened(Session mine) {
    var lines = events.ofWaysIn(mine.worker(), SHOWN);
    var names = workers.names(lines.stream().map(DoorEvent::by).filter(Objects::nonNull).toList());
    return lines.stream()
        .map(line -> new Happened(line.at(), line.outcome(), names.get(line.by())))
        .toList();
  }

  /** Ends one of my sessions; somebody else's is not found. */
  @Transactional
  void end(Session mine, UUID session, Arrival arrival) {
    if (sessions.end(mine.worker(), session)) {
      events.add(Outcome.SESSION_ENDED, mine.worker(), arrival);
    }
  }

  @Transactional
  void endOthers(Session mine, Arrival arrival) {
    for (int ended = sessions.endOthers(mine.worker(), mine.id()); ended > 0; ended--) {
      events.add(Outcome.SESSION_ENDED, mine.worker(), arrival);
    }
    sessions.told(mine.id());
  }

  @Transactional
  void told(Session mine) {
    sessions.told(mine.id());
  }
}
