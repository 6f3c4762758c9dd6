package fi.tallessa.audit.log;

import fi.tallessa.faults.RegisterProcess;

/** The key of another log, in a folder of its own. */
final class AnotherKey {

  private static final LogKey MADE = make();

  static LogKey made() {
    return MADE;
  }

  private static LogKey make() {
    var key = new LogKey(new LogSettings(RegisterProcess.folder("key"), "", null));
    key.makeIfNone();
    return key;
  }

  private AnotherKey() {}
}
