package fi.tallessa.planted;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.lang.reflect.Proxy;
import java.util.Optional;

/** Permits that nobody gave; here so that PermitTest is seen to bite. */
public final class Forgery {
  private Forgery() {}

  /** A permit without a line in the log. */
  public record Forged(
      SubjectId subject, Code code, Action action, Visit visit, long line, Optional<WrappedKey> key)
      implements Permit {
    @Override
    public boolean byIntern() {
      return false;
    }

    @Override
    public boolean everyday() {
      return false;
    }

    @Override
    public boolean masked() {
      return false;
    }
  }

  /** The same, by a second interface. */
  public interface AlmostPermit extends Permit {}

  /** The same, made up at run time. */
  public static class Conjured {
    public Permit permit() {
      return (Permit)
          Proxy.newProxyInstance(
              Forgery.class.getClassLoader(),
              new Class<?>[] {Permit.class},
              (proxy, method, arguments) -> null);
    }
  }
}
