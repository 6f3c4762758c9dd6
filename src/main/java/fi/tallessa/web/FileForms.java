package fi.tallessa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads forms with a file for whoever is signed in, at the few addresses that take one. Stands
 * before the token of forms is looked at, which is in the form.
 */
public final class FileForms extends OncePerRequestFilter {

  /** What a photograph of a sheet of paper needs; said on the page too. */
  public static final int MOST_MB = 5;

  private static final int MOST = MOST_MB * 1024 * 1024;

  /** Boxes and heads beside the file. */
  private static final int BESIDE = 16 * 1024;

  /** Read to its end and thrown away, so that the browser waits for the page that says so. */
  private static final long MOST_DRAINED = 64L * 1024 * 1024;

  private static final Pattern KIND =
      Pattern.compile("(?i)multipart/form-data;.*boundary=\"?([0-9A-Za-z'()+_,./:=? -]{1,70}?)\"?");

  private final List<TakesFile> takers;

  public FileForms(List<TakesFile> takers) {
    this.takers = List.copyOf(takers);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || Current.signedIn().isEmpty()
        || takers.stream().noneMatch(one -> one.at(request.getRequestURI()))
        || boundary(request).isEmpty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var body = read(request.getInputStream());
    if (body.isEmpty()) {
      Unsent.stop(request, response, Stop.LARGE);
      return;
    }
    var form = FileForm.read(request, boundary(request).orElseThrow(), body.get());
    if (form.isEmpty()) {
      Unsent.stop(request, response, Stop.REQUEST);
      return;
    }
    chain.doFilter(form.get(), response);
  }

  /** Empty for more than is taken. */
  private static Optional<byte[]> read(InputStream in) throws IOException {
    var kept = new ByteArrayOutputStream();
    var some = new byte[16 * 1024];
    long all = 0;
    for (int read = in.read(some); read >= 0 && all <= MOST_DRAINED; read = in.read(some)) {
      all += read;
      if (all <= MOST + BESIDE) {
        kept.write(some, 0, read);
      }
    }
    return all <= MOST + BESIDE ? Optional.of(kept.toByteArray()) : Optional.empty();
  }

  private static Optional<String> boundary(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .map(KIND::matcher)
        .filter(kind -> kind.matches())
        .map(kind -> kind.group(1));
  }
}
