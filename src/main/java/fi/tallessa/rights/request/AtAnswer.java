package fi.tallessa.rights.request;

import fi.tallessa.holdings.Permit;
import java.util.UUID;

/** Told that somebody was answered: what was made for it is needed no more. */
public interface AtAnswer {
  void answered(Permit permit, UUID request);
}
