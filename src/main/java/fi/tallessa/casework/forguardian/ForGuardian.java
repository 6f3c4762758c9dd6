package fi.tallessa.casework.forguardian;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.Unmaskings;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.print.ForWhom;
import fi.tallessa.customer.print.GuardianFiles;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.HandedScreens;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.NamedLanguage;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what we keep to one guardian, by somebody who works with the child. */
@Service
@Transactional
@Overtaken.Anew
class ForGuardian {

  private static final int HANDOUTS = 50;

  private final Access access;
  private final Data data;
  private final GuardianFiles guardians;
  private final GivenFiles files;
  private final Handouts handouts;
  private final HandedScreens screens;
  private final Workers workers;
  private final Releases releases;
  private final Releasing releasing;
  private final Unmaskings unmaskings;
  private final RemovedGuardians removed;

  ForGuardian(
      Access access,
      Data data,
      GuardianFiles guardians,
      GivenFiles files,
      Handouts handouts,
      HandedScreens screens,
      Workers workers,
      Releases releases,
      Releasing releasing,
      Unmaskings unmaskings,
      RemovedGuardians removed) {
    this.removed = removed;
    this.releases = releases;
    this.releasing = releasing;
    this.unmaskings = unmaskings;
    this.access = access;
    this.data = data;
    this.guardians = guardians;
    this.files = files;
    this.handouts = handouts;
    this.screens = screens;
    this.workers = workers;
  }

  Entry<ForGuardianPage> page(Code code, Visit visit) {
    return access.enter(ForGuardianAction.OPEN, code, visit).map(this::page);
  }

  private ForGuardianPage page(Permit permit) {
    var given = handouts.of(permit, HANDOUTS);
    var released = releases.of(permit, HANDOUTS);
    return new ForGuardianPage(
        permit.code(),
        data.card(permit).name(),
        guardians.all(permit),
        given,
        released,
        workers.names(
            Stream.concat(
                    given.stream().map(Handout::worker), released.stream().map(Release::worker))
                .collect(toSet())),
        permit.masked() && unmaskings.mayBegin(permit),
        permit.visit());
  }

  /** From now on this screen opens nothing but what this guardian may read. */
  Entry<HandedFile> hand(String guardian, Code code, Visit visit) {
    return found(
        guardian,
        code,
        visit,
        (opened, whom) -> {
          var permit = access.further(ForGuardianAction.HAND, opened);
          handouts.add(permit, whom.guardian(), false);
          removed.holdOff(permit, whom.guardian());
          var path = ForGuardianPage.screen(code, whom.id());
          screens.hand(path);
          return new HandedFile(path, NamedLanguage.of(whom.language()));
        });
  }

  /** That it is printed is written down by a form; what is printed is fetched after it. */
  Entry<String> order(String guardian, Code code, Visit visit) {
    return found(
        guardian,
        code,
        visit,
        (opened, whom) -> {
          var permit = access.further(ForGuardianAction.ORDER, opened);
          handouts.add(permit, whom.guardian(), true);
          removed.holdOff(permit, whom.guardian());
          return ForGuardianPage.all(code) + "#given";
        });
  }

  private interface Step<T> {
    T of(Permit permit, ForWhom whom);
  }

  private <T> Entry<T> found(String guardian, Code code, Visit visit, Step<T> step) {
    return access
        .enter(ForGuardianAction.OPEN, code, visit)
        .flatMap(permit -> Entry.there(shown(permit, guardian)).map(whom -> step.of(permit, whom)));
  }

  /** Nothing to a guardian from whom the child is hidden, unless somebody has said why (K9). */
  private Optional<ForWhom> shown(Permit permit, String guardian) {
    return guardians.find(permit, guardian).filter(whom -> releasing.shows(permit, whom));
  }

  /** Only on the screen that is handed with it; else where it is handed. */
  Entry<Optional<HandedScreen>> screen(String guardian, Code code, Visit visit) {
    var opening = UUID.randomUUID();
    return onScreen(
        opening,
        guardian,
        code,
        visit,
        (permit, whom) -> new HandedScreen(files.of(permit, whom), opening));
  }

  /**
   * Whether it may still be read there: the door and the rule are asked again, and within five
   * minutes it is the same line of the log.
   */
  Entry<ForWhom> still(UUID opening, String guardian, Code code, Visit visit) {
    return onScreen(opening, guardian, code, visit, (permit, whom) -> whom).flatMap(Entry::there);
  }

  private <T> Entry<Optional<T>> onScreen(
      UUID opening, String guardian, Code code, Visit visit, Step<T> step) {
    return screens.handed(ForGuardianPage.screen(code, guardian))
        ? access
            .enterOnce(ForGuardianAction.SCREEN, opening, code, visit)
            .flatMap(
                permit -> Entry.there(shown(permit, guardian)).map(whom -> step.of(permit, whom)))
            .map(Optional::of)
        : access.enter(ForGuardianAction.OPEN, code, visit).map(permit -> Optional.empty());
  }

  /** Only what was written down as printed for this guardian by the visitor today. */
  Entry<GivenFile> paper(String guardian, Code code, Visit visit) {
    return access
        .enter(ForGuardianAction.OPEN, code, visit)
        .map(this::page)
        .flatMap(
            page ->
                Entry.there(
                    page.handouts().stream()
                        .filter(page::saves)
                        .filter(one -> one.guardian().toString().equals(guardian))
                        .findFirst()))
        .flatMap(one -> printed(guardian, code, visit));
  }

  private Entry<GivenFile> printed(String guardian, Code code, Visit visit) {
    return access
        .enter(ForGuardianAction.PRINT, code, visit)
        .flatMap(
            permit -> Entry.there(shown(permit, guardian)).map(whom -> files.of(permit, whom)));
  }
}
