package fi.tallessa.web;

/** Where a redirect may lead: only to a page of our own (ASVS 3.7.2). */
public final class Addresses {

  /** The path if it is one of ours, else the first page. */
  public static String ours(String path) {
    return path.matches("/(?!/)[A-Za-z0-9/_-]*") ? path : "/";
  }

  private Addresses() {}
}
