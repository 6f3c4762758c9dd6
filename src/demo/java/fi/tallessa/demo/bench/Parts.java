package fi.tallessa.demo.bench;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** Requests that cost one thing more than another, to tell the costs of a click apart. */
record Parts(Home home, Register register, Browser stranger, Browser worker, Customers customers) {

  private static final String FILE = "/chevron.svg";
  private static final String STYLES = "/tallessa.css";
  private static final int TIMES = 200;

  List<Act> all() {
    var resumed = home.tls();
    return List.of(
        act("a small file, connection open", stranger.plain(FILE)),
        act("the same, new connection resumed", NewConnection.to(register, FILE, () -> resumed)),
        new Act("the same, new connection with a whole handshake", 1, TIMES, 200, this::handshakes),
        act("the style sheet, plain", stranger.plain(STYLES)),
        act("the style sheet, compressed", stranger.get(STYLES)),
        act("the sign-in page: a page without a session", stranger.get(SigningIn.PASSWORD_PAGE)),
        act("the empty find page: with a session", worker.get("/find")),
        new Act("a customer's page, not compressed", 1, TIMES, 200, customers::plainPages));
  }

  private List<Click> handshakes(int times) {
    Supplier<SSLContext> fresh = home::tls;
    return Stream.generate(() -> NewConnection.to(register, FILE, fresh)).limit(times).toList();
  }

  private static Act act(String name, Click click) {
    return new Act(
        name, 1, TIMES, 200, times -> Stream.generate(() -> click).limit(times).toList());
  }
}
