package fi.tallessa.staff.webauthn;

import fi.tallessa.kernel.WorkerId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A passkey of a worker that nobody holds. */
public final class OnePasskey {

  public static UUID of(WorkerId worker, ApplicationContext beans) {
    var now = beans.getBean(Clock.class).instant();
    var ceremonies = beans.getBean(Ceremonies.class);
    ceremonies.begin(worker, Kind.PHONE, now);
    var key = new SoftKey(beans.getBean(RelyingParty.class).origin());
    ceremonies.keep(worker, key.makes(ceremonies.toMake(worker, now).orElseThrow()), now);
    return beans.getBean(Passkeys.class).of(worker).getFirst().id();
  }

  private OnePasskey() {}
}
