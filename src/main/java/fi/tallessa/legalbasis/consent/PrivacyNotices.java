package fi.tallessa.legalbasis.consent;

import java.util.Map;
import java.util.Optional;

/** The versions of the privacy notice, kept by whoever tells people of it. */
public interface PrivacyNotices {

  /** The hash the text of each version was kept with, as hex, by its number. */
  Map<String, String> sha256();

  /** That of one version. */
  default Optional<String> sha256(String version) {
    return Optional.ofNullable(version).map(sha256()::get);
  }
}
