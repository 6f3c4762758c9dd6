package fi.tallessa.staff.proof;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id (ASVS 11.4.2). Each hash takes memory on purpose, so at most two are made at once; the
 * others wait their turn in order, and a flood of attempts cannot fill the memory.
 */
@Component
public class Hashing {

  static final int SALT_BYTES = 16;
  static final int HASH_BYTES = 32;
  static final int LANES = 1;
  static final int MEMORY_KIB = 48 * 1024;
  static final int PASSES = 2;

  private final Argon2PasswordEncoder argon2;
  private final Semaphore two = new Semaphore(2, true);
  private final String nobodys;

  public Hashing() {
    this(MEMORY_KIB, PASSES);
  }

  Hashing(int memoryKib, int passes) {
    argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, memoryKib, passes);
    nobodys = argon2.encode(Token.random().value());
  }

  public String hash(String password) {
    return inTurn(() -> argon2.encode(whole(password)));
  }

  boolean matches(String password, String hash) {
    return inTurn(() -> argon2.matches(whole(password), hash));
  }

  /** Nobody's password: a try at a user name nobody has costs as much as any (ASVS 6.3.8). */
  String nobodys() {
    return nobodys;
  }

  /** Half a character, which no browser sends, is a question mark and not a failure. */
  private static String whole(String password) {
    return new String(password.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  <T> T inTurn(Supplier<T> work) {
    two.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      two.release();
    }
  }
}
