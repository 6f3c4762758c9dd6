package fi.tallessa.rotation;

import fi.tallessa.vault.CopyState;
import fi.tallessa.vault.CopyTests;
import fi.tallessa.vault.EpochChange;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Opens something with every copy of the key-encryption key, so that a copy that is no use is known
 * of while there is another. Where one is missing it is brought from another that opens; one that
 * is there and wrong stays as it is, for it may be what somebody is looking for. A key that was
 * destroyed, and came back with a disk that had been away, is destroyed again.
 */
@Service
class SelfTest {

  private static final Logger LOG = LoggerFactory.getLogger(SelfTest.class);

  private final EpochChange change;
  private final CopyTests tests;

  SelfTest(EpochChange change, CopyTests tests) {
    this.change = change;
    this.tests = tests;
  }

  /** Tries every copy of the current key; gives what each is worth, in their order. */
  List<CopyState> run(Instant at) {
    int epoch = change.current().number();
    change
        .heal(epoch)
        .forEach(
            copy ->
                LOG.warn(
                    "Copy {} of the key of epoch {} was missing; it is there again.", copy, epoch));
    var states = change.test(epoch);
    tests.keep(epoch, states, at);
    if (!states.contains(CopyState.AWAY)) {
      change
          .destroyAgain()
          .forEach(
              gone -> LOG.warn("The key of epoch {} had come back; it is destroyed again.", gone));
    }
    return states;
  }
}
