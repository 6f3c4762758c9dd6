package fi.tallessa.admission;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address, read from its digits alone: no name is ever looked up. */
public record IpAddress(InetAddress value) {

  /** Four decimal numbers; one that begins with 0 is an octal number elsewhere, so it is none. */
  private static final Pattern FOUR =
      Pattern.compile("(?:0|[1-9]\\d{0,2})(?:\\.(?:0|[1-9]\\d{0,2})){3}");

  private static final Pattern SIX = Pattern.compile("(?=.*:)[0-9A-Fa-f:.]{2,45}");

  /** Where no address is told, nobody is: it is in no network. */
  public static final IpAddress NOWHERE = new IpAddress(InetAddress.ofLiteral("0.0.0.0"));

  /** An IPv4 address that came as an IPv6 one ({@code ::ffff:10.1.2.3}) is that IPv4 address. */
  public static Optional<IpAddress> of(String said) {
    if (!FOUR.matcher(said).matches() && !SIX.matcher(said).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new IpAddress(InetAddress.ofLiteral(said)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** The other end of a connection; the card a link-local one came in by is left out. */
  static Optional<IpAddress> ofConnection(String said) {
    return said == null ? Optional.empty() : of(said.replaceFirst("%.*$", ""));
  }

  int bits() {
    return value.getAddress().length * Byte.SIZE;
  }

  BigInteger number() {
    return new BigInteger(1, value.getAddress());
  }

  public String shown() {
    return value.getHostAddress();
  }

  /** Never the address: it tells where somebody is. */
  @Override
  public String toString() {
    return "IpAddress";
  }
}
