package fi.tallessa.web;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of all pages. Spring Boot would only look for them beside a file without a language,
 * and there is none: each language is as complete as the others.
 */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

  @Bean
  MessageSource messageSource(@Value("${spring.messages.basename}") String[] files) {
    var words = new ResourceBundleMessageSource();
    words.setBasenames(files);
    words.setDefaultEncoding(StandardCharsets.UTF_8.name());
    words.setFallbackToSystemLocale(false);
    words.setAlwaysUseMessageFormat(true);
    return words;
  }
}
