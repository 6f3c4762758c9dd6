package fi.tallessa.legalbasis.consent;

import java.util.Optional;

/** The versions of the privacy notice, kept by whoever tells people of it. */
public interface PrivacyNotices {

  /** The hash the text of a version was kept with, as hex. */
  Optional<String> sha256(String version);
}
