package fi.tallessa.web;

import java.util.Arrays;

/** The page of a stop as it stands, to be read in another language. */
record StoppedForm(String stop, String reference, String again) {

  private static final String REFERENCE = "[2-9][A-Z][2-9]-[0-9]{3}";

  StoppedPage page() {
    return new StoppedPage(
        Arrays.stream(Stop.values())
            .filter(one -> one.name().equals(stop))
            .findFirst()
            .orElse(Stop.MISSING),
        reference != null && reference.matches(REFERENCE) ? reference : null,
        Addresses.ours(again),
        null);
  }
}
