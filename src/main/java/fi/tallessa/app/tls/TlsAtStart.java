package fi.tallessa.app.tls;

import fi.tallessa.app.database.NotStarted;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Asked before anything listens or is connected to: who is not spoken to safely is not at all. */
@Configuration(proxyBeanMethods = false)
class TlsAtStart {

  @Bean
  static BeanFactoryPostProcessor tls(Environment environment) {
    return beans -> {
      var settings = Binder.get(environment);
      BrowserTls.problem(settings)
          .or(() -> DatabaseTls.problem(settings))
          .or(() -> ForwardedHeaders.problem(settings))
          .or(() -> OutsideAtStart.problem(settings))
          .ifPresent(
              sentence -> {
                throw new NotStarted(sentence);
              });
    };
  }
}
