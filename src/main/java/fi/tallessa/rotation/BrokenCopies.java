package fi.tallessa.rotation;

import fi.tallessa.vault.CopyTests;
import org.springframework.stereotype.Component;

/** Whether some copy of the key-encryption key opened nothing when it was last tried. */
@Component
public class BrokenCopies {

  private final CopyTests tests;

  BrokenCopies(CopyTests tests) {
    this.tests = tests;
  }

  public boolean any() {
    return tests.last().stream().anyMatch(one -> !one.state().right());
  }
}
