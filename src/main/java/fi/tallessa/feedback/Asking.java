package fi.tallessa.feedback;

import fi.tallessa.association.Once;
import fi.tallessa.association.Service;
import fi.tallessa.association.Services;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.HandedScreens;
import fi.tallessa.web.PublicAddress;
import fi.tallessa.web.QrCode;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Line managers begin and end rounds and read them; every worker hands the link or the screen. */
@Component
@Transactional
class Asking {

  private final Rounds rounds;
  private final Sheets sheets;
  private final Services services;
  private final HandedScreens screens;
  private final PublicAddress address;

  Asking(
      Rounds rounds,
      Sheets sheets,
      Services services,
      HandedScreens screens,
      PublicAddress address) {
    this.rounds = rounds;
    this.sheets = sheets;
    this.services = services;
    this.screens = screens;
    this.address = address;
  }

  RoundsPage page(Visit visit) {
    return page(RoundForm.blank(), Problems.none(), visit);
  }

  private RoundsPage page(RoundForm form, Problems problems, Visit visit) {
    var all = services.all();
    return new RoundsPage(
        rounds.all().stream()
            .flatMap(
                round ->
                    all.stream()
                        .filter(one -> one.id().equals(round.service()))
                        .map(one -> new RoundsPage.Line(round, one)))
            .toList(),
        services.running(visit.today()),
        visit.today(),
        form,
        problems);
  }

  Optional<RoundsPage> begin(RoundForm form, Sending sending, Visit visit) {
    var running = services.running(visit.today()).stream().map(Service::id).toList();
    return switch (sending.act(form.read(running, visit.today()))) {
      case Result.Faulty<RoundForm.Read>(var problems) -> Optional.of(page(form, problems, visit));
      case Result.Fine<RoundForm.Read>(var read) ->
          rounds.begin(Once.of(form.once()), read.service(), read.days())
              ? Optional.empty()
              : Optional.of(page(form.anew(), Once.spent("until"), visit));
    };
  }

  Entry<RoundPage> round(UUID id, boolean manager, Visit visit) {
    return Entry.there(
        rounds
            .byId(id)
            .flatMap(
                round ->
                    services.byId(round.service()).map(one -> page(round, one, manager, visit))));
  }

  private RoundPage page(Round round, Service service, boolean manager, Visit visit) {
    boolean over = round.over(visit.today());
    var link = address.of(round.link());
    return new RoundPage(
        round,
        service,
        over,
        manager,
        link,
        QrCode.of(link),
        manager && round.readable(visit.today()) ? Optional.of(answers(round)) : Optional.empty());
  }

  private Answers answers(Round round) {
    int came = sheets.came(round);
    return came < Answers.FEWEST
        ? Answers.few(came)
        : new Answers(came, sheets.counters(round), sheets.remarks(round));
  }

  Entry<Round> end(UUID id, Visit visit) {
    return Entry.there(rounds.byId(id))
        .map(
            round -> {
              rounds.end(id, visit);
              return round;
            });
  }

  /** From now on this screen opens the round and nothing else, until its worker takes it back. */
  Entry<Round> hand(UUID id, Visit visit) {
    return Entry.there(rounds.byId(id).filter(round -> !round.over(visit.today())))
        .map(
            round -> {
              screens.hand(round.link());
              return round;
            });
  }
}
