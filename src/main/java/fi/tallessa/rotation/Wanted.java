package fi.tallessa.rotation;

import fi.tallessa.vault.EpochChange;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether the current epoch is over by now. */
@Component
class Wanted {

  private final EpochChange change;
  private final Wishes wishes;
  private final KeysLast keys;

  Wanted(EpochChange change, Wishes wishes, KeysLast keys) {
    this.change = change;
    this.wishes = wishes;
    this.keys = keys;
  }

  boolean now(Instant now) {
    return Due.now(change.current(), keys.lasts(), wishes.newest().map(Wishes.Wish::at), now);
  }
}
