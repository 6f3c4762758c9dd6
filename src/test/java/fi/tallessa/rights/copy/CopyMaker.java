package fi.tallessa.rights.copy;

import org.springframework.context.ApplicationContext;

/** Makes the copies that wait, for tests of what comes after. */
public final class CopyMaker {

  public static void make(ApplicationContext beans) {
    beans.getBean(CopyMaking.class).work();
  }

  private CopyMaker() {}
}
