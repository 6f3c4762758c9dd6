package fi.tallessa.family.relative;

import fi.tallessa.holdings.Permit;
import java.util.UUID;

/** Whoever puts something on a relative that reaches out of the file is told when they go. */
public interface OnRelatives {
  void goes(Permit permit, UUID relative);
}
