package fi.tallessa.admission.certificate;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Collection;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509KeyManager;
import org.apache.tomcat.util.net.SSLContext;

/**
 * The TLS that is served, for Tomcat to make connections with: what it shows and whom it asks for
 * changes under it, for each new connection, while the old ones go on.
 */
final class ServedTls implements SSLContext {

  /**
   * A browser that goes on with a session shows no certificate in it that it has been given since,
   * and Java asks for none anew; a day, as it comes, is too long to stand outside.
   */
  private static final int SESSION_SECONDS = 300;

  private volatile javax.net.ssl.SSLContext served;
  private volatile X509KeyManager keys;
  private volatile X509Certificate[] authorities = {};

  void serve(X509KeyManager keys, Collection<X509Certificate> asked) {
    try {
      var next = javax.net.ssl.SSLContext.getInstance("TLS");
      var trust = new AskingTrust(asked);
      next.init(new KeyManager[] {keys}, new TrustManager[] {trust}, null);
      next.getServerSessionContext().setSessionTimeout(SESSION_SECONDS);
      this.keys = keys;
      this.authorities = trust.getAcceptedIssuers();
      this.served = next;
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("no TLS with this certificate", failed);
    }
  }

  @Override
  public SSLEngine createSSLEngine() {
    return served.createSSLEngine();
  }

  @Override
  public SSLServerSocketFactory getServerSocketFactory() {
    return served.getServerSocketFactory();
  }

  @Override
  public SSLParameters getSupportedSSLParameters() {
    return served.getSupportedSSLParameters();
  }

  @Override
  public SSLSessionContext getServerSessionContext() {
    return served.getServerSessionContext();
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    return alias == null ? null : keys.getCertificateChain(alias);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return authorities.clone();
  }

  @Override
  public void init(KeyManager[] keys, TrustManager[] trust, SecureRandom random) {
    throw new UnsupportedOperationException("served as it is");
  }

  @Override
  public void destroy() {}
}
