package fi.tallessa.audit.log;

import java.io.IOException;

/** What lies outside is not what this database has: the log was cut, or sealed anew. */
final class StrangeCopy extends IOException {
  StrangeCopy(String what) {
    super(what);
  }
}
