package fi.tallessa.admission.certificate;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;

/**
 * Another CA of the association, and its lists of what it has revoked. Without a list that is not
 * too old nobody knows what still stands, so nothing does.
 *
 * @param lists each signed by one of the authorities
 */
record TrustedElsewhere(Collection<X509Certificate> authorities, List<X509CRL> lists)
    implements Trusted {

  /** A delta, and an issuing distribution point (RFC 5280, 5.2.4 and 5.2.5). */
  private static final List<String> PARTIAL = List.of("2.5.29.27", "2.5.29.28");

  @Override
  public boolean stand(List<X509Certificate> path, Instant at) {
    return path.stream().allMatch(one -> stands(one, at));
  }

  private boolean stands(X509Certificate one, Instant at) {
    var about =
        lists.stream()
            .filter(list -> list.getIssuerX500Principal().equals(one.getIssuerX500Principal()))
            .toList();
    return about.stream().anyMatch(list -> isFresh(list, at))
        && about.stream().noneMatch(list -> list.isRevoked(one));
  }

  /** Whether one of its authorities has a list of today. */
  boolean fresh(Instant at) {
    return lists.stream().anyMatch(list -> isFresh(list, at));
  }

  /** A list without an end would be of today for ever; one of a part says nothing of the rest. */
  private static boolean isFresh(X509CRL list, Instant at) {
    return list.getNextUpdate() != null
        && Date.from(at).before(list.getNextUpdate())
        && isWhole(list);
  }

  private static boolean isWhole(X509CRL list) {
    return !list.hasUnsupportedCriticalExtension()
        && PARTIAL.stream().allMatch(one -> list.getExtensionValue(one) == null);
  }
}
