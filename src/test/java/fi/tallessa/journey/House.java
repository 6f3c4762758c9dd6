package fi.tallessa.journey;

import com.microsoft.playwright.options.Cookie;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.customer.informing.InventedInforming;
import fi.tallessa.demo.Cast;
import fi.tallessa.demo.InventedBalancing;
import fi.tallessa.demo.InventedItems;
import fi.tallessa.demo.InventedSetUp;
import fi.tallessa.demo.Settling;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.cabinet.InventedCabinet;
import fi.tallessa.staff.proof.Totp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;

/** The invented association of the journeys, founded once and at one address. */
public final class House {

  /** Well within the quarter of an hour after which the register signs out who was quiet. */
  private static final Duration QUIET = Duration.ofMinutes(10);

  private static House founded;

  private final String origin;
  private final Clock clock;
  private final ApplicationContext register;
  private final Settling people;
  private final Map<Cast, Session> sessions = new EnumMap<>(Cast.class);
  private final Deque<Desk> free = new ArrayDeque<>();

  private record Session(List<Cookie> cookies, Instant last) {}

  private House(ApplicationContext register) {
    this.register = register;
    this.origin =
        "https://localhost:" + register.getEnvironment().getRequiredProperty("local.server.port");
    this.clock = register.getBean(Clock.class);
    this.people =
        settling((ConfigurableListableBeanFactory) register.getAutowireCapableBeanFactory());
    people.settle();
  }

  /** The demo is no part of the register that is tested; this much of it is borrowed. */
  private static Settling settling(ConfigurableListableBeanFactory beans) {
    beans.registerResolvableDependency(
        InventedBalancing.class, beans.createBean(InventedBalancing.class));
    beans.registerResolvableDependency(InventedItems.class, beans.createBean(InventedItems.class));
    beans.registerResolvableDependency(
        InventedCabinet.class, beans.createBean(InventedCabinet.class));
    beans.registerResolvableDependency(InventedSetUp.class, beans.createBean(InventedSetUp.class));
    beans.registerResolvableDependency(
        InventedInforming.class, beans.createBean(InventedInforming.class));
    return beans.createBean(Settling.class);
  }

  static synchronized House in(ApplicationContext register) {
    if (founded == null || founded.register != register) {
      founded = new House(register);
    }
    return founded;
  }

  /** {@code https://localhost:12345}, without a slash at its end. */
  public String origin() {
    return origin;
  }

  WorkerId worker(Cast one) {
    return people.of(one);
  }

  /** What an authenticator shows now. */
  String code(byte[] seed) {
    return Totp.code(seed, clock.instant());
  }

  /** The cookies of one of the cast who has signed in before and was here lately, or null. */
  List<Cookie> session(Cast one) {
    var session = sessions.get(one);
    if (session == null || session.last().plus(QUIET).isBefore(clock.instant())) {
      return null;
    }
    session(one, session.cookies());
    return session.cookies();
  }

  void session(Cast one, List<Cookie> cookies) {
    sessions.put(one, new Session(cookies, clock.instant()));
  }

  /** Has shown the second factor just now, for as long as the journeys last. */
  void proved(Cast one) {
    register.getBean(People.class).proved(register.getBean(Owner.class), people.of(one));
  }

  /** Desks that somebody has left, tidied for whoever comes next. */
  Deque<Desk> free() {
    return free;
  }
}
