package fi.tallessa.outside;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom the register may speak to beside its own machine; whoever is not here is never asked. */
@Component
public class Hosts {

  /** A loop by its number, so that no name has to be looked up to tell. */
  private static final Pattern LOOP =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

  private final List<Host> all;

  @Autowired
  Hosts(@Value("${tallessa.outside:}") String[] said) {
    this(Stream.of(said).filter(one -> !one.isBlank()).map(Host::read).toList());
  }

  private Hosts(List<Host> all) {
    this.all = all;
  }

  /** As they are set, for whoever asks before there is anything of the register. */
  public static Hosts of(String... said) {
    return new Hosts(said);
  }

  public List<Host> all() {
    return all;
  }

  public boolean allows(String host) {
    return here(host) || find(host).isPresent();
  }

  public Optional<Host> find(String host) {
    var name = host.toLowerCase(Locale.ROOT);
    return all.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** Whether it is this machine, whoever is asked. */
  public static boolean here(String host) {
    return LOOP.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }
}
