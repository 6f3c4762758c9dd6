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
    var session = UUID.randomUUID();
    ceremonies.begin(worker, session, Kind.PHONE, now);
    var key = new SoftKey(beans.getBean(RelyingParty.class).origin());
    var asked = ceremonies.toMake(worker, session, now).orElseThrow();
    ceremonies.keep(worker, session, key.makes(asked), now);
    return beans.getBean(Passkeys.class).of(worker).getFirst().id();
  }

  private OnePasskey() {}
}
