package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One cabinet, and who has its key. */
@Component
@Profile({"demo", "bench"})
public class InventedCabinet {

  private final Cabinets cabinets;

  InventedCabinet(Cabinets cabinets) {
    this.cabinets = cabinets;
  }

  public void standsIn(String place, WorkerId custodian, Visit visit) {
    cabinets.add(1, place, visit);
    cabinets.giveKey(1, custodian, visit);
  }
}
