package fi.tallessa.holdings;

import fi.tallessa.kernel.SubjectId;

/**
 * Told that something of a customer may only be kept from now on, or is used again (GDPR Art. 18):
 * in the transaction that says so.
 */
public interface AtRestriction {
  void changed(SubjectId subject);
}
