package fi.tallessa.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.AbstractCachingViewResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private final Clock clock;
  private final Languages languages = new Languages();
  private final FormLanguage formLanguage = new FormLanguage(languages);

  WebConfiguration(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new VisitArguments(clock));
    resolvers.add(new CodeArgument());
    resolvers.add(formLanguage);
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(new AllowedRoutes());
    interceptors.addInterceptor(new OneOfEach());
    interceptors.addInterceptor(formLanguage);
  }

  @Bean
  TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(ContentType.Html);
  }

  @Bean
  Function<HttpServletRequest, Ui> surroundings(MessageSource words) {
    return request ->
        new Ui(
            words,
            RequestContextUtils.getLocale(request),
            clock.instant(),
            Addresses.asked(request),
            FormLanguage.button(request),
            (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
            Current.signedIn(),
            Optional.ofNullable((Lasting) request.getAttribute(Lasting.class.getName())),
            Optional.ofNullable((CameBy) request.getAttribute(CameBy.class.getName())));
  }

  @Bean
  ViewResolver jteViews(TemplateEngine engine, Function<HttpServletRequest, Ui> surroundings) {
    return new JteViews(engine, surroundings);
  }

  @Bean
  Languages localeResolver() {
    return languages;
  }

  private static final class JteViews extends AbstractCachingViewResolver implements Ordered {

    private final TemplateEngine engine;
    private final Function<HttpServletRequest, Ui> surroundings;

    JteViews(TemplateEngine engine, Function<HttpServletRequest, Ui> surroundings) {
      this.engine = engine;
      this.surroundings = surroundings;
    }

    @Override
    protected View loadView(String name, Locale locale) {
      return new JteView(engine, name + ".jte", surroundings);
    }

    @Override
    public int getOrder() {
      return HIGHEST_PRECEDENCE;
    }
  }
}
