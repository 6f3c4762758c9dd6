package fi.tallessa.admission.certificate;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** That what is revoked or renewed elsewhere is known here soon. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CertificateSettings.class)
class CertificateConfiguration {

  /** Tests look when they want to; one that leaves the nights to another machine looks as well. */
  @Bean
  @ConditionalOnBooleanProperty(name = "tallessa.certificates.by-itself", matchIfMissing = true)
  CertificateWatch certificateWatch(Knowing knowing, ServerTls tls) {
    return new CertificateWatch(knowing::look, tls::look);
  }
}
