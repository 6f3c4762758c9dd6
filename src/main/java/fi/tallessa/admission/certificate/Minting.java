package fi.tallessa.admission.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes keys and certificates (RFC 5280). They name numbers drawn at random, and nobody. */
final class Minting {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Unguessable, as RFC 5280 (4.1.2.2) wants it: 127 random bits and positive. */
  private static final int SERIAL_BITS = 127;

  static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** Signs itself; it signs devices and no other CA. */
  static X509Certificate authority(KeyPair keys, String name, Instant from, Instant until) {
    try {
      var self = new X500Principal("CN=" + name);
      var builder = begun(self, self, keys.getPublic(), from, until);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      return signed(builder, keys.getPrivate());
    } catch (IOException | GeneralSecurityException | OperatorCreationException failed) {
      throw new IllegalStateException("a certificate could not be made", failed);
    }
  }

  static X509Certificate device(
      PublicKey device,
      String name,
      X509Certificate authority,
      PrivateKey key,
      Instant from,
      Instant until) {
    try {
      var builder =
          begun(
              authority.getSubjectX500Principal(),
              new X500Principal("CN=" + name),
              device,
              from,
              until);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      builder.addExtension(
          Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.getPublicKey()));
      return signed(builder, key);
    } catch (IOException | GeneralSecurityException | OperatorCreationException failed) {
      throw new IllegalStateException("a certificate could not be made", failed);
    }
  }

  private static X509v3CertificateBuilder begun(
      X500Principal issuer, X500Principal subject, PublicKey key, Instant from, Instant until)
      throws IOException, GeneralSecurityException {
    return new JcaX509v3CertificateBuilder(
            issuer,
            new BigInteger(SERIAL_BITS, RANDOM).add(BigInteger.ONE),
            Date.from(from),
            Date.from(until),
            subject,
            key)
        .addExtension(
            Extension.subjectKeyIdentifier,
            false,
            new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
  }

  private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey key)
      throws GeneralSecurityException, OperatorCreationException {
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key);
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }

  /** A file that phones and computers take in with its password (PKCS#12, AES-256). */
  static byte[] file(
      String name,
      PrivateKey key,
      X509Certificate certificate,
      X509Certificate authority,
      String password) {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          name, key, password.toCharArray(), new X509Certificate[] {certificate, authority});
      var out = new ByteArrayOutputStream();
      store.store(out, password.toCharArray());
      return out.toByteArray();
    } catch (IOException | GeneralSecurityException failed) {
      throw new IllegalStateException("a file of a certificate could not be made", failed);
    }
  }

  private Minting() {}
}
