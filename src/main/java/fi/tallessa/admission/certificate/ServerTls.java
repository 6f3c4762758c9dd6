package fi.tallessa.admission.certificate;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Serves the certificate of the server that is there now, and asks browsers for one of their own
 * where there is a CA; both without a restart. Without TLS, behind a proxy on this machine, it does
 * nothing.
 */
@Component
class ServerTls implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  private final ServerCertificate certificate;
  private final CertificatesKnown known;
  private final ServedTls tls = new ServedTls();
  private Optional<AbstractHttp11Protocol<?>> served = Optional.empty();
  private Object version;
  private Collection<X509Certificate> asked = List.of();

  ServerTls(ServerCertificate certificate, CertificatesKnown known) {
    this.certificate = certificate;
    this.known = known;
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addConnectorCustomizers(this::take);
  }

  private synchronized void take(Connector connector) {
    if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol
        && protocol.isSSLEnabled()) {
      served = Optional.of(protocol);
      version = null;
      look();
    }
  }

  /** What cannot be read leaves what is served; one whose files are half written is tried anew. */
  synchronized void look() {
    served.ifPresent(this::look);
  }

  private void look(AbstractHttp11Protocol<?> protocol) {
    var authorities = known.trusted().authorities();
    var newest = certificate.version();
    if (!newest.equals(version) || !authorities.equals(asked)) {
      tls.serve(certificate.read(), authorities);
      version = newest;
      asked = authorities;
    }
    for (var host : protocol.findSslHostConfigs()) {
      use(host, !authorities.isEmpty());
    }
  }

  /** Anew as well where the server has made its settings anew. */
  private void use(SSLHostConfig host, boolean asks) {
    certificate.spoken().onto(host);
    host.setHonorCipherOrder(true);
    host.setCertificateVerification(asks ? "optional" : "none");
    host.getCertificates(true).forEach(one -> one.setSslContext(tls));
  }
}
