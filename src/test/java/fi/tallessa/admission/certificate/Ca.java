package fi.tallessa.admission.certificate;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A CA for tests, and what it signs. */
record Ca(KeyPair keys, X509Certificate certificate) {

  static Ca named(String name, Instant at) {
    var keys = Minting.keys();
    var from = at.minus(Duration.ofDays(700));
    return new Ca(keys, Minting.authority(keys, name, from, from.plus(Duration.ofDays(3650))));
  }

  /** A device with its key. */
  record Device(KeyPair keys, X509Certificate certificate) {

    /** Nobody has signed it but itself. */
    static Device alone(Instant at) {
      var self = named("alone", at);
      return new Device(self.keys(), self.certificate());
    }

    String fingerprint() {
      return TrustedOwn.fingerprint(certificate);
    }
  }

  Device device(Instant from, Instant until) {
    var own = Minting.keys();
    return new Device(
        own,
        Minting.device(
            own.getPublic(), "device-test", certificate, keys.getPrivate(), from, until));
  }

  /** Good for a month around a moment. */
  Device device(Instant at) {
    return device(at.minus(Duration.ofDays(15)), at.plus(Duration.ofDays(15)));
  }

  X509CRL list(Instant next, X509Certificate... revoked)
      throws GeneralSecurityException, OperatorCreationException {
    var at = Date.from(next.minus(Duration.ofDays(1)));
    var list = new JcaX509v2CRLBuilder(certificate, at).setNextUpdate(Date.from(next));
    for (var one : List.of(revoked)) {
      BigInteger serial = one.getSerialNumber();
      list.addCRLEntry(serial, at, CRLReason.keyCompromise);
    }
    return signed(list);
  }

  /** A list that says nothing yet of when the next one comes. */
  X509v2CRLBuilder begun(Instant at) {
    return new JcaX509v2CRLBuilder(certificate, Date.from(at));
  }

  X509CRL signed(X509v2CRLBuilder list) throws GeneralSecurityException, OperatorCreationException {
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    return new JcaX509CRLConverter().getCRL(list.build(signer));
  }
}
