package fi.tallessa.journey;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test its desks, and clears them afterwards: what went wrong unseen fails the test. */
final class SetsDesks implements ParameterResolver, AfterEachCallback {

  private static final Namespace HERE = Namespace.create(SetsDesks.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Desks.class;
  }

  @Override
  public Desks resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var house = House.in(SpringExtension.getApplicationContext(test));
    return test.getStore(HERE)
        .computeIfAbsent(Desks.class, k -> new Desks(Chromium.running(), house), Desks.class);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    var desks = test.getStore(HERE).remove(Desks.class, Desks.class);
    if (desks != null) {
      desks.clear(test.getExecutionException().isPresent());
    }
  }
}
