package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.legalbasis.balancing.Decision.Outcome;
import fi.tallessa.staff.Managers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approving a balancing test or sending it back, by somebody else than wrote it (D11). */
@Component
@Transactional
public class Deciding {

  private static final int LONGEST_WORDS = 2000;

  private final BalancingTests tests;
  private final Managers managers;

  Deciding(BalancingTests tests, Managers managers) {
    this.tests = tests;
    this.managers = managers;
  }

  /**
   * Decides about a version. No problems: it is decided so, by this visit or, at the same moment,
   * by another manager with the same outcome.
   */
  public Entry<Problems> decide(
      Service service, int number, Outcome outcome, String typed, Visit visit) {
    var versions = tests.versions(service.id());
    return Entry.there(TestVersion.numbered(number, versions))
        .map(version -> decide(version, versions, outcome, typed, visit));
  }

  private Problems decide(
      TestVersion version, List<TestVersion> versions, Outcome outcome, String typed, Visit visit) {
    var refusal =
        MayDecide.refusal(
            outcome, version, versions.getFirst().number(), managers.here(visit), visit);
    if (refusal.isPresent()) {
      return Problems.of(refusal.get());
    }
    var words = Words.text("words", typed, LONGEST_WORDS);
    if (outcome == Outcome.SENT_BACK && words.isFine() && words.sure().isEmpty()) {
      return Result.faulty("words", "legalbasis.balancing.words.missing").problems();
    }
    return words.flatMap(said -> put(version, decision(outcome, said, visit))).problems();
  }

  private static Decision decision(Outcome outcome, Optional<Words> words, Visit visit) {
    return new Decision(outcome, visit.who(), visit.when(), words.map(Words::value).orElse(null));
  }

  private Result<TestVersion> put(TestVersion version, Decision decision) {
    if (tests.decide(version, decision)) {
      return Result.fine(version);
    }
    var made =
        TestVersion.numbered(version.number(), tests.versions(version.service()))
            .flatMap(TestVersion::decision)
            .orElseThrow();
    return made.outcome() == decision.outcome() && decision.words() == null
        ? Result.fine(version)
        : Result.faulty("words", "legalbasis.balancing.decided");
  }
}
