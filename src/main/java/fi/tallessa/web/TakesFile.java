package fi.tallessa.web;

/** An address at which a form may come with a file; at all others none is read. */
public interface TakesFile {

  boolean at(String path);

  /** How large a file may be, in MB; said on the page too. */
  default int most() {
    return FileForms.MOST_MB;
  }
}
