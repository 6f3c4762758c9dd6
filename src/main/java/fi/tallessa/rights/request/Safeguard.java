package fi.tallessa.rights.request;

import fi.tallessa.access.Protecting;
import fi.tallessa.kernel.WorkerId;
import java.util.List;

/** When a file that is frozen by a request was opened to protect the child, and why. */
public record Safeguard(List<Protecting> openings, ProtectForm form) {

  Safeguard again(ProtectForm typed) {
    return new Safeguard(openings, typed);
  }

  /** Whether somebody else than whoever opened it has still to read why. */
  public boolean unreadBy(WorkerId me) {
    return openings.stream().anyMatch(one -> one.reader().isEmpty() && !one.worker().equals(me));
  }

  @Override
  public String toString() {
    return "Safeguard";
  }
}
