package fi.tallessa.customer.file;

import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.GuardianKnows;
import fi.tallessa.kernel.Birth;
import fi.tallessa.web.Tone;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.List;

/**
 * What the head of a file says of a guardian's awareness (S7): that there is one, or why none is
 * needed.
 *
 * @param on the day the guardian was told; null where nobody was
 */
public record GuardianAware(State state, LocalDate on) {

  public enum State {
    /** A guardian told us, or we told a guardian. */
    AWARE(Tone.OK),
    /** Somebody else says that a guardian knows (D5). */
    HEARSAY(Tone.CARE),
    /** Possibly under 13, and no guardian knows. */
    MISSING(Tone.CARE),
    /** 13 or over. */
    OLD_ENOUGH(Tone.PLAIN),
    ADULT(Tone.PLAIN);

    private final Tone tone;

    State(Tone tone) {
      this.tone = tone;
    }

    public Tone tone() {
      return tone;
    }

    public String key() {
      return "customer.file.aware." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public String words(Ui ui) {
    return on == null ? ui.t(state.key()) : ui.t(state.key(), ui.near(on));
  }

  public static GuardianAware of(List<Awareness> known, Birth birth, LocalDate today) {
    var sure = known.stream().filter(Awareness::verified).findFirst();
    var told = sure.or(() -> known.stream().findFirst());
    if (birth.youngestAge(today) >= 18) {
      return new GuardianAware(State.ADULT, null);
    }
    if (told.isPresent()) {
      return new GuardianAware(sure.isPresent() ? State.AWARE : State.HEARSAY, told.get().on());
    }
    return new GuardianAware(
        GuardianKnows.of(birth, today).asked() ? State.MISSING : State.OLD_ENOUGH, null);
  }
}
