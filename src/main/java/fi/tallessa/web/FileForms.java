package fi.tallessa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads forms with a file for whoever is signed in, at the few addresses that take one. Stands
 * before the token of forms is looked at, which is in the form.
 */
public final class FileForms extends OncePerRequestFilter {

  /** What a photograph of a sheet of paper needs; said on the page too. */
  public static final int MOST_MB = 5;

  private static final int MB = 1024 * 1024;

  /** Larger ones are in memory by so few at once; who comes then waits. */
  private static final int AT_ONCE = 6;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Boxes and heads beside the file. */
  private static final int BESIDE = 16 * 1024;

  /** Read to its end and thrown away, so that the browser waits for the page that says so. */
  private static final long MOST_DRAINED = 64L * 1024 * 1024;

  private static final Pattern KIND =
      Pattern.compile("(?i)multipart/form-data;.*boundary=\"?([0-9A-Za-z'()+_,./:=? -]{1,70}?)\"?");

  private final List<TakesFile> takers;
  private final Semaphore large = new Semaphore(AT_ONCE, true);

  public FileForms(List<TakesFile> takers) {
    this.takers = List.copyOf(takers);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || most(request).isEmpty()
        || boundary(request).isEmpty()
        || Current.signedIn().isEmpty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int most = most(request).orElseThrow();
    if (most == MOST_MB) {
      read(request, response, chain, most);
    } else {
      inTurn(request, response, chain, most);
    }
  }

  private void inTurn(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, int most)
      throws ServletException, IOException {
    if (!mayBegin()) {
      Unsent.stop(request, response, Stop.MANY);
      return;
    }
    try {
      read(request, response, chain, most);
    } finally {
      large.release();
    }
  }

  private boolean mayBegin() {
    try {
      return large.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void read(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, int most)
      throws ServletException, IOException {
    var form =
        read(request.getInputStream(), most * MB + BESIDE)
            .map(body -> FileForm.read(request, boundary(request).orElseThrow(), body));
    if (form.isEmpty()) {
      Unsent.stop(request, response, Stop.LARGE);
    } else if (form.get().isEmpty()) {
      Unsent.stop(request, response, Stop.REQUEST);
    } else {
      chain.doFilter(form.get().get(), response);
    }
  }

  /** How large a file may be here; empty where none is taken. */
  private Optional<Integer> most(HttpServletRequest request) {
    return takers.stream()
        .filter(one -> one.at(request.getRequestURI()))
        .map(TakesFile::most)
        .findFirst();
  }

  /** Empty for more than is taken. */
  private static Optional<byte[]> read(InputStream in, int most) throws IOException {
    var kept = new ByteArrayOutputStream();
    var some = new byte[16 * 1024];
    long all = 0;
    for (int read = in.read(some); read >= 0 && all <= MOST_DRAINED; read = in.read(some)) {
      all += read;
      if (all <= most) {
        kept.write(some, 0, read);
      }
    }
    return all <= most ? Optional.of(kept.toByteArray()) : Optional.empty();
  }

  private static Optional<String> boundary(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .map(KIND::matcher)
        .filter(kind -> kind.matches())
        .map(kind -> kind.group(1));
  }
}
