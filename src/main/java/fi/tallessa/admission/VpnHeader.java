package fi.tallessa.admission;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line by which the one proxy says that a request came by the VPN. No browser sends a header
 * that begins with {@code X-} by itself.
 */
public record VpnHeader(String name, String value) {

  private static final Pattern SAID =
      Pattern.compile("(?<name>X-[A-Za-z0-9-]{1,60}): *(?<value>[!-~]{1,100})");

  /** {@code X-Vpn: yes}. */
  public static Optional<VpnHeader> of(String said) {
    var found = SAID.matcher(said);
    return found.matches() && !found.group("name").equalsIgnoreCase(Proxy.FORWARDED)
        ? Optional.of(new VpnHeader(found.group("name"), found.group("value")))
        : Optional.empty();
  }

  public String shown() {
    return name + ": " + value;
  }

  /** Never the value, which may be a word that only the proxy knows. */
  @Override
  public String toString() {
    return "VpnHeader[" + name + "]";
  }
}
