package fi.tallessa.staff.session;

import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.web.Languages;
import fi.tallessa.web.Lasting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who is at the screen, from the cookie and one row. Asked for only when a page needs to know, so a
 * stylesheet costs no statement. Nothing is ever saved here: signing in writes its own row.
 */
@Component
class SessionContexts implements SecurityContextRepository {

  /** Sent by what a page does by itself; a screen nobody sits at falls idle all the same. */
  static final String BACKGROUND = "X-Background";

  private static final String LOOKED = SessionContexts.class.getName();

  private final LiveSessions live;
  private final Sessions sessions;
  private final SessionLimits limits;
  private final Clock clock;

  SessionContexts(LiveSessions live, Sessions sessions, SessionLimits limits, Clock clock) {
    this.live = live;
    this.sessions = sessions;
    this.limits = limits;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("deprecation") // the deferred form, which Spring calls, is made from this one
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    var request = holder.getRequest();
    if (request.getAttribute(LOOKED) instanceof SecurityContext known) {
      return known;
    }
    // Kept before asking: the page that says the database is away does not ask it again.
    var context = new SecurityContextImpl();
    request.setAttribute(LOOKED, context);
    session(request).ifPresent(session -> sit(session, request, context));
    return context;
  }

  private void sit(Session session, HttpServletRequest request, SecurityContext context) {
    context.setAuthentication(session.authentication());
    if (session.handed() != null) {
      Languages.handedWith(request, session.handed());
    }
    if (session.step() == Step.INSIDE) {
      var lasting = limits.lasting(session.began(), clock.instant());
      request.setAttribute(Lasting.class.getName(), lasting);
    }
  }

  private Optional<Session> session(HttpServletRequest request) {
    var now = clock.instant();
    var found = Cookies.SESSION.in(request).flatMap(token -> live.find(token, now));
    found
        .filter(session -> session.step() != Step.CODE && session.step() != Step.LOCKED)
        .filter(session -> request.getHeader(BACKGROUND) == null)
        .filter(session -> limits.touchIsDue(session.touched(), now))
        .ifPresent(session -> sessions.touch(session.id(), now));
    return found;
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return Cookies.SESSION.in(request).isPresent();
  }
}
