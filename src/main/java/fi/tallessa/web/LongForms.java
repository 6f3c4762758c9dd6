package fi.tallessa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a long form, as that of a meeting of eight with a note of 100 000 characters each, from
 * whoever has a session here, and few of them at once, since each lies in memory as a whole; the
 * others wait in order, unread. From anybody else no more is read than {@link #USUAL}. Stands
 * before the token of forms is looked at, which is in the form.
 */
public final class LongForms extends OncePerRequestFilter {

  /** One text of 100 000 characters in any script, and as much again beside it. */
  public static final long USUAL = 2L * 1024 * 1024;

  static final int AT_ONCE = 2;

  private final Semaphore room = new Semaphore(AT_ONCE, true);
  private final int seconds;

  public LongForms() {
    this(30);
  }

  /**
   * @param seconds how long one waits for another
   */
  LongForms(int seconds) {
    this.seconds = seconds;
  }

  /** A length nobody has said may be any. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    var kind = request.getContentType();
    return length >= 0 && length <= USUAL
        || kind == null
        || !kind.startsWith("application/x-www-form-urlencoded");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SecurityContextHolder.getContext().getAuthentication() == null) {
      Unsent.stop(request, response, Stop.LARGE);
    } else if (entered()) {
      try {
        chain.doFilter(request, response);
      } finally {
        room.release();
      }
    } else {
      Unsent.stop(request, response, Stop.MANY);
    }
  }

  private boolean entered() {
    try {
      return room.tryAcquire(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
