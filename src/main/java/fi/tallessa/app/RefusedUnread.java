package fi.tallessa.app;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the server refuses before any filter of ours has seen it, as an address with {@code %00} in
 * it: the safety headers all the same, and one sentence in three languages instead of the server's
 * own page.
 */
final class RefusedUnread extends ErrorReportValve {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="fi">
      <head><meta charset="utf-8"><title>Pyyntöä ei voinut lukea</title></head>
      <body><main>
      <h1>Pyyntöä ei voinut lukea</h1>
      <p lang="sv">Begäran kunde inte läsas.</p>
      <p lang="en">The request could not be read.</p>
      <p><a href="/">Siirry etusivulle</a></p>
      </main></body>
      </html>
      """;

  @Override
  protected void report(Request request, Response response, Throwable thrown) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    SafetyHeaders.HEADERS.forEach(response::setHeader);
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    try {
      response.getReporter().write(PAGE);
      response.finishResponse();
    } catch (IOException gone) {
      // Nobody is there to read it.
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Last {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusedUnread() {
      return tomcat ->
          tomcat.addContextCustomizers(
              context -> context.getParent().getPipeline().addValve(new RefusedUnread()));
    }
  }
}
