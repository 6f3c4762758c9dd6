package fi.tallessa.customer.protection;

import fi.tallessa.People;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Lasting;
import jakarta.servlet.ServletContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.RequestBuilder;

/**
 * A request during which something happens: when all of it was read and committed, and before
 * anything is made of it.
 */
public final class Meanwhile extends MockHttpServletRequest {

  private final transient Runnable event;
  private final AtomicBoolean happened = new AtomicBoolean();

  private Meanwhile(ServletContext within, String ask, String path, Runnable event) {
    super(within, ask, path);
    this.event = event;
    setSecure(true);
    setScheme("https");
    addHeader("Accept-Language", "en");
  }

  public static RequestBuilder of(
      WorkerId who, String ask, String path, Runnable event, String... pairs) {
    return context -> {
      var request = new Meanwhile(context, ask, path, event);
      for (int i = 0; i < pairs.length; i += 2) {
        request.addParameter(pairs[i], pairs[i + 1]);
      }
      SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(request);
      return People.by(who, Role.WORKER).postProcessRequest(request);
    };
  }

  /** What a page asks of its surroundings is asked when it is made. */
  @Override
  public Object getAttribute(String name) {
    if (name.equals(Lasting.class.getName()) && !happened.getAndSet(true)) {
      CompletableFuture.runAsync(event).join();
    }
    return super.getAttribute(name);
  }
}
