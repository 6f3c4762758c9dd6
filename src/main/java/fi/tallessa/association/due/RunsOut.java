package fi.tallessa.association.due;

import fi.tallessa.kernel.Visit;
import java.util.stream.Stream;

/** Whatever has a last day that the register cannot prolong by itself. */
public interface RunsOut {

  Stream<Due> due(Visit manager);
}
