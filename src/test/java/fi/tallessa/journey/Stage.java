package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.CredentialsAside;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.OneFile;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where a {@link State} of a page is set up: people, files and browsers to set it up with, and at
 * the end the page itself.
 */
final class Stage {

  private final Desks desks;
  private final ApplicationContext register;

  Stage(Desks desks, ApplicationContext register) {
    this.desks = desks.keeping();
    this.register = register;
  }

  Page stranger(String path) {
    return desks.stranger().open(path);
  }

  /** One of the cast at an address, whatever its answer. */
  Page at(String path, Cast one) {
    var desk = desks.of(one);
    desk.answer(path);
    return desk.page();
  }

  Page maija(String path) {
    return at(path, Cast.MAIJA);
  }

  Page sanna(String path) {
    return at(path, Cast.SANNA);
  }

  /** Somebody from outside, while Sanna is the only manager who can sign in. */
  Page outside(String path) {
    return outside(enrolled(Role.APPROVER), path);
  }

  Page outside(Enrolled someone, String path) {
    var sanna = desks.house().worker(Cast.SANNA).value();
    desks.afterwards(CredentialsAside.managersBut(bean(JdbcClient.class), sanna)::close);
    return desks.of(someone).open(path);
  }

  /** Somebody on their first day, with nobody and nothing yet. */
  Page first(Role role, String path) {
    return desks.of(enrolled(role)).open(path);
  }

  Enrolled enrolled(Role role) {
    return people().enrolled("Uusi Tulija", role);
  }

  Desks desks() {
    return desks;
  }

  /** Elli Rantala as Maija keeps her, in a file of its own. */
  OneFile elli() {
    return new OneFile(register, desks.house().worker(Cast.MAIJA));
  }

  /** Elli's page, or one below it, as Maija has it. */
  Page elli(String path) {
    return maija(elli().address(path));
  }

  void freeze(OneFile file) {
    file.freeze();
  }

  Customers customers() {
    return bean(Customers.class);
  }

  People people() {
    return bean(People.class);
  }

  ApplicationContext register() {
    return register;
  }

  <T> T bean(Class<T> type) {
    return register.getBean(type);
  }

  /** Presses the one solid button of the page's form. */
  static Page send(Page page) {
    page.locator("main form .btn.solid:visible").last().click();
    page.waitForLoadState();
    return page;
  }
}
