package fi.tallessa.admission;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Addresses that begin alike.
 *
 * @param bits how many of the first ones
 */
public record Network(IpAddress base, int bits) {

  /** As wide as the widest of private networks ({@code fc00::/7}): any wider is no restriction. */
  private static final int LEAST = 7;

  /**
   * {@code 10.8.0.0/16}, or one address alone. Empty for anything else, also where the address goes
   * on behind the bits that count: then one of the two is a slip.
   */
  public static Optional<Network> of(String said) {
    int slash = said.indexOf('/');
    var bits = slash < 0 ? "" : said.substring(slash + 1);
    if (slash >= 0 && !bits.matches("[1-9]\\d{0,2}")) {
      return Optional.empty();
    }
    return IpAddress.of(slash < 0 ? said : said.substring(0, slash))
        .map(base -> new Network(base, slash < 0 ? base.bits() : Integer.parseInt(bits)))
        .filter(Network::whole);
  }

  private boolean whole() {
    return bits >= LEAST
        && bits <= base.bits()
        && begins(base).shiftLeft(base.bits() - bits).equals(base.number());
  }

  public boolean contains(IpAddress one) {
    return one.bits() == base.bits() && begins(one).equals(begins(base));
  }

  /** Whether each of its addresses is in another one. */
  public boolean within(Network other) {
    return bits >= other.bits && other.contains(base);
  }

  private BigInteger begins(IpAddress one) {
    return one.number().shiftRight(one.bits() - bits);
  }

  public String shown() {
    return base.shown() + (bits == base.bits() ? "" : "/" + bits);
  }

  @Override
  public String toString() {
    return "Network";
  }
}
