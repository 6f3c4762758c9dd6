package fi.tallessa.casework.feed;

import fi.tallessa.kernel.LongSecret;
import java.util.Optional;

/** 256 random bits in the address of a feed (ASVS 11.5.1): whoever has them reads it. */
record FeedSecret(String value) {

  static FeedSecret random() {
    return new FeedSecret(LongSecret.random());
  }

  static Optional<FeedSecret> parse(String text) {
    return LongSecret.fits(text) ? Optional.of(new FeedSecret(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "FeedSecret";
  }
}
