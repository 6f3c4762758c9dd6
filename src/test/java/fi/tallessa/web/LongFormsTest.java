package fi.tallessa.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Decision 0025: how much of a form is read, from whom, and how many at once. */
class LongFormsTest {

  private static final int LONG = (int) LongForms.USUAL + 1;

  @Test
  void a_long_form_is_read_from_whoever_has_a_session_and_from_nobody_else() throws Exception {
    assertThat(sent(LONG, false)).isEqualTo(413);
    assertThat(sent(LONG, true)).isEqualTo(204);
    assertThat(sent(LONG - 1, false)).as("what anybody may send").isEqualTo(204);
    assertThat(sent(-1, false)).as("nobody has said how long").isEqualTo(413);
  }

  @Test
  void only_so_many_are_read_at_once_and_the_others_wait() throws Exception {
    var filter = new LongForms(0);
    var inside = new CountDownLatch(LongForms.AT_ONCE);
    var go = new CountDownLatch(1);
    Queue<Future<Integer>> first = new ArrayDeque<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int one = 0; one < LongForms.AT_ONCE; one++) {
        first.add(
            threads.submit(
                () ->
                    sent(
                        filter,
                        LONG,
                        true,
                        (request, response) -> {
                          inside.countDown();
                          await(go);
                        })));
      }
      inside.await();
      assertThat(sent(filter, LONG, true, (request, response) -> {})).isEqualTo(429);
      assertThat(sent(filter, LONG - 1, true, (request, response) -> {})).isEqualTo(200);
      go.countDown();
      while (!first.isEmpty()) {
        assertThat(first.remove().get()).isEqualTo(200);
      }
      assertThat(sent(filter, LONG, true, (request, response) -> {})).isEqualTo(200);
    }
  }

  private static int sent(int length, boolean session) throws Exception {
    return sent(
        new LongForms(0),
        length,
        session,
        (request, response) -> ((MockHttpServletResponse) response).setStatus(204));
  }

  private static int sent(LongForms filter, int length, boolean session, FilterChain chain)
      throws Exception {
    var request =
        new MockHttpServletRequest("POST", "/customers") {
          @Override
          public long getContentLengthLong() {
            return length;
          }
        };
    request.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
    var response = new MockHttpServletResponse();
    SecurityContextHolder.setContext(new SecurityContextImpl());
    if (session) {
      SecurityContextHolder.getContext()
          .setAuthentication(UsernamePasswordAuthenticationToken.unauthenticated("somebody", null));
    }
    try {
      filter.doFilter(request, response, chain);
    } finally {
      SecurityContextHolder.clearContext();
    }
    return response.getStatus();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
