package fi.tallessa.admission.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Whose certificates of devices are taken, and which of them still are. */
interface Trusted {

  /** Before anything is known nobody is. */
  Trusted NOBODY = new TrustedOwn(List.of(), Set.of());

  /** Of CAs. */
  Collection<X509Certificate> authorities();

  /**
   * Whether none of them was taken back.
   *
   * @param path from the device's own up to the one an authority has signed
   */
  boolean stand(List<X509Certificate> path, Instant at);
}
