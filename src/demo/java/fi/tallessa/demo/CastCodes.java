package fi.tallessa.demo;

import fi.tallessa.kernel.Code;
import java.security.SecureRandom;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Deals Elli, Onni and Aino the codes they have in every picture, and draws for everybody else. */
@Component
@Primary
@Profile("demo")
class CastCodes implements Supplier<Code> {

  private final Queue<Code> dealt =
      new ConcurrentLinkedQueue<>(
          List.of(new Code("K7F2QD"), new Code("H9C4TB"), new Code("H2M9VT")));
  private final SecureRandom random = new SecureRandom();

  @Override
  public Code get() {
    var next = dealt.poll();
    return next != null ? next : Code.random(random);
  }
}
