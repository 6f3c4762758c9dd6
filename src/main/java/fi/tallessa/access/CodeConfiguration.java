package fi.tallessa.access;

import fi.tallessa.kernel.Code;
import java.security.SecureRandom;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CodeConfiguration {

  /** Draws codes nobody can guess the order of (S27); the demo deals the cast its own first. */
  @Bean
  Supplier<Code> codes() {
    var random = new SecureRandom();
    return () -> Code.random(random);
  }
}
