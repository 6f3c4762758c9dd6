package fi.tallessa.staff;

import fi.tallessa.kernel.WorkerId;
import java.util.List;

/** Who has which keys. The cabinets are the module's that lies above. */
public interface CabinetKeys {

  /** To which cabinets somebody has a key that they have not given back; their numbers. */
  List<Integer> of(WorkerId worker);
}
