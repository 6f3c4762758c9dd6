package fi.tallessa;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Gives the register its own form tokens back: a mock request with {@code csrf()} leaves the shared
 * context with tokens in a servlet session, which the product never has.
 */
final class OwnForms implements BeforeEachCallback {

  @Override
  public void beforeEach(ExtensionContext test) {
    var beans = SpringExtension.getApplicationContext(test);
    var forms = beans.getBean(CsrfTokenRepository.class);
    beans.getBean("springSecurityFilterChain", FilterChainProxy.class).getFilterChains().stream()
        .flatMap(chain -> chain.getFilters().stream())
        .filter(CsrfFilter.class::isInstance)
        .forEach((Filter filter) -> ReflectionTestUtils.setField(filter, "tokenRepository", forms));
  }
}
