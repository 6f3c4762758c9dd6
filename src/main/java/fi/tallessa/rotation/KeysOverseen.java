package fi.tallessa.rotation;

import fi.tallessa.kernel.Visit;
import fi.tallessa.nightly.ByHand;
import fi.tallessa.staff.Workers;
import fi.tallessa.vault.CopyTests;
import fi.tallessa.vault.EpochChange;
import fi.tallessa.vault.KeyExports;
import fi.tallessa.vault.Nodes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The keys as the managers see them, and the one thing they may do about them. */
@Service
class KeysOverseen {

  private final EpochChange change;
  private final CopyTests tests;
  private final KeyExports exports;
  private final Nodes nodes;
  private final Wishes wishes;
  private final Workers workers;
  private final KeysLast keys;
  private final ByHand byHand;

  KeysOverseen(
      EpochChange change,
      CopyTests tests,
      KeyExports exports,
      Nodes nodes,
      Wishes wishes,
      Workers workers,
      KeysLast keys,
      ByHand byHand) {
    this.change = change;
    this.tests = tests;
    this.exports = exports;
    this.nodes = nodes;
    this.wishes = wishes;
    this.workers = workers;
    this.keys = keys;
    this.byHand = byHand;
  }

  RotationPage page() {
    return new RotationPage(
        change.epochs(),
        (int) keys.lasts().toDays(),
        asked(),
        tests.last(),
        nodes.all().stream().filter(Nodes.Node::live).toList(),
        exports.newest());
  }

  /** With the name of who asked. */
  private Optional<RotationPage.Asked> asked() {
    return wishes
        .newest()
        .map(
            wish ->
                new RotationPage.Asked(
                    wish.at(), workers.names(List.of(wish.by())).getOrDefault(wish.by(), "")));
  }

  void rotate(Visit visit) {
    wishes.add(visit);
    byHand.start(KeysNight.CODE, visit);
  }
}
