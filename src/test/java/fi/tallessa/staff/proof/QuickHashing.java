package fi.tallessa.staff.proof;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The same Argon2id, with a sixth of the memory and half of the passes: hundreds of tests sign in.
 * {@link HashingTest} holds the register itself to what we chose.
 */
public class QuickHashing {

  @Bean
  @Primary
  Hashing quickHashing() {
    return new Hashing(8 * 1024, 1);
  }
}
