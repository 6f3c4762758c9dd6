package fi.tallessa.files.scan;

import fi.tallessa.files.Unfit;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A scanner of viruses on this machine, where an installation names one ({@code tallessa.clamd}).
 * Where it is named, nothing is kept that it has not seen.
 */
@Component
public class Scanner {

  private final Optional<Clamd> clamd;

  public Scanner(@Value("${tallessa.clamd:}") String at) {
    this.clamd = Optional.of(at).filter(said -> !said.isBlank()).map(Clamd::new);
  }

  public boolean there() {
    return clamd.isPresent();
  }

  public void refuse(byte[] bytes) throws Unfit.Found {
    if (clamd.isEmpty()) {
      return;
    }
    switch (asked(clamd.get(), bytes)) {
      case FINE -> {}
      case FOUND -> throw new Unfit.Found(Unfit.VIRUS);
      case UNSURE -> throw new Unfit.Found(Unfit.UNSCANNED);
    }
  }

  private static Clamd.Answer asked(Clamd clamd, byte[] bytes) {
    try {
      return clamd.asked(bytes);
    } catch (IOException away) {
      return Clamd.Answer.UNSURE;
    }
  }
}
